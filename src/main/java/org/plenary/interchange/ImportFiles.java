package org.plenary.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plenary.interchange.formats.Format;

/**
 * The files of one import, as bytes: any of our own six, or one of another {@link Format}. Nothing here is believed before
 * {@link ImportProgramme} has read it.
 */
public class ImportFiles {

    /** Bytes in one file: fifty times the programme of a real IGF. */
    static final int FILE_AT_MOST = 4 * 1024 * 1024;
    private static final int NAME_AT_MOST = 120;

    final Map<SheetKind, byte[]> files = new EnumMap<>(SheetKind.class);
    final Map<String, byte[]> others = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();

    /** From the class path: {@code folder} without slashes at its ends; files that are not there are not imported. */
    public static ImportFiles inResources(String folder) throws IOException {
        ImportFiles found = new ImportFiles();
        for (SheetKind kind : SheetKind.values()) {
            String path = folder + "/" + kind.fileName();
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
                if (in != null) {
                    found.files.put(kind, in.readAllBytes());
                }
            }
        }
        return found;
    }

    /** From a folder of the machine; files that are not there are not imported. */
    public static ImportFiles in(Path folder) throws IOException {
        ImportFiles found = new ImportFiles();
        for (SheetKind kind : SheetKind.values()) {
            Path file = folder.resolve(kind.fileName());
            if (Files.isRegularFile(file)) {
                found.files.put(kind, Files.readAllBytes(file));
            }
        }
        return found;
    }

    /** As they were kept by {@link #named()}. */
    static ImportFiles kept(Map<String, byte[]> named) {
        ImportFiles files = new ImportFiles();
        named.forEach(files::keep);
        return files;
    }

    Map<String, byte[]> named() {
        Map<String, byte[]> named = new LinkedHashMap<>();
        files.forEach((kind, bytes) -> named.put(kind.fileName(), bytes));
        named.putAll(others);
        return named;
    }

    /** A file as somebody uploaded it: one of ours or of another format by its name, or a zip of them. */
    public ImportFiles add(String name, byte[] bytes) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            unpack(last, bytes);
        } else {
            keep(last, bytes);
        }
        return this;
    }

    /** Every line of them, or what keeps them from being read. */
    ReadProgramme read() {
        Findings findings = new Findings(problems);
        if (files.isEmpty() && others.isEmpty() && findings.isEmpty()) {
            findings.add("", 0, "", Reason.NO_FILE, "", names());
        }
        if (others.size() + (files.isEmpty() ? 0 : 1) > 1) {
            findings.add("", 0, "", Reason.SEVERAL_FORMATS, "", String.join(", ", named().keySet()));
        } else if (!others.isEmpty()) {
            return foreign(others.keySet().iterator().next(), findings);
        }
        Map<SheetKind, Sheet> sheets = new EnumMap<>(SheetKind.class);
        files.forEach((kind, bytes) -> sheets.put(kind, new SheetReader(kind, findings).read(bytes)));
        return new ReadProgramme(sheets, true, findings);
    }

    private ReadProgramme foreign(String name, Findings findings) {
        Map<SheetKind, Sheet> sheets = new EnumMap<>(SheetKind.class);
        boolean unread = false;
        try {
            if (others.get(name).length > FILE_AT_MOST) {
                throw new Unreadable(0, "", Reason.TOO_LARGE, "", String.valueOf(FILE_AT_MOST / 1024 / 1024));
            }
            sheets.putAll(Format.of(name).orElseThrow().read(name, others.get(name), findings));
        } catch (Unreadable broken) {
            Problem problem = broken.in(name);
            findings.add(problem.file(), problem.line(), problem.column(), problem.reason(), problem.cell(), problem.detail());
            unread = true;
        }
        return new ReadProgramme(sheets, unread || !findings.isEmpty() && sheets.isEmpty(), findings);
    }

    private void keep(String name, byte[] bytes) {
        SheetKind kind = SheetKind.called(name).orElse(null);
        boolean foreign = kind == null && name.length() <= NAME_AT_MOST && Format.of(name).isPresent();
        if (kind == null && !foreign) {
            refuse(name, Reason.UNKNOWN_FILE, names());
        } else if ((foreign ? others.putIfAbsent(name, bytes) : files.putIfAbsent(kind, bytes)) != null) {
            refuse(name, Reason.DOUBLED_FILE, "");
        }
    }

    private void unpack(String name, byte[] bytes) {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < 100; entry = zip.getNextEntry(), entries++) {
                String inside = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory() && !inside.startsWith(".")) {
                    // One byte more than allowed is enough to be refused; a zip bomb never unfolds.
                    keep(inside, zip.readNBytes(FILE_AT_MOST + 1));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            entries = 0;
        }
        if (entries == 0) {
            refuse(name, Reason.NOT_A_ZIP, "");
        }
    }

    private void refuse(String file, Reason reason, String detail) {
        problems.add(new Problem(file, 0, "", reason, file, detail));
    }

    static String names() {
        return String.join(", ", Arrays.stream(SheetKind.values()).map(SheetKind::fileName).toList());
    }
}
