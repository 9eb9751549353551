package org.plenary.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of one import, as bytes: any of the six. Nothing here is believed before {@link CsvImport} has read it. */
public class ImportFiles {

    /** Bytes in one file: fifty times the programme of a real IGF. */
    static final int FILE_AT_MOST = 4 * 1024 * 1024;

    final Map<SheetKind, byte[]> files = new EnumMap<>(SheetKind.class);
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

    /** A file as somebody uploaded it: one of the six by its name, or a zip of them. */
    public ImportFiles add(String name, byte[] bytes) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
            unpack(last, bytes);
        } else {
            keep(last, bytes);
        }
        return this;
    }

    private void keep(String name, byte[] bytes) {
        SheetKind kind = SheetKind.called(name).orElse(null);
        if (kind == null) {
            refuse(name, Reason.UNKNOWN_FILE, names());
        } else if (files.putIfAbsent(kind, bytes) != null) {
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
        return String.join(", ", java.util.Arrays.stream(SheetKind.values()).map(SheetKind::fileName).toList());
    }
}
