package org.plenary.interchange.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.interchange.Findings;
import org.plenary.interchange.Reason;
import org.plenary.interchange.Sheet;
import org.plenary.interchange.SheetKind;
import org.plenary.interchange.Unicode;
import org.plenary.interchange.Unreadable;

/** The formats of others that are read, by the end of the file's name. */
public enum Format {

    XML,
    JSON,
    ICS;

    public static Optional<Format> of(String fileName) {
        return Arrays.stream(values())
                .filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * What the file says, as lines of our own sheets.
     *
     * @param findings where single events cannot be read
     * @throws Unreadable where the whole cannot, with the place from which on it cannot
     */
    public Map<SheetKind, Sheet> read(String file, byte[] bytes, Findings findings) throws Unreadable {
        Gathered gathered = new Gathered(file, findings);
        String text = Unicode.xml(bytes);
        switch (this) {
            case XML -> xml(XmlTree.of(text), gathered);
            case JSON -> json(JsonTree.of(text), gathered);
            case ICS -> Calendars.read(text, gathered);
        }
        return gathered.sheets();
    }

    private static void xml(Branch root, Gathered gathered) throws Unreadable {
        Frab.read(root, root.child("generator"), gathered);
    }

    private static void json(Branch root, Gathered gathered) throws Unreadable {
        if (root.has("results")) {
            Indico.read(root, gathered);
        } else if (root.has("schedule")) {
            Frab.read(root.child("schedule"), root.child("generator"), gathered);
        } else {
            throw new Unreadable(root.line(), "", Reason.NO_PROGRAMME, "", "");
        }
    }
}
