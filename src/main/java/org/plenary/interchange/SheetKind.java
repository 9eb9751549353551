package org.plenary.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The six files of a meeting, their columns, and how many characters a cell of each may have. */
public enum SheetKind {

    MEETING(Column.must("slug", 40), Column.must("name", 200), Column.may("theme", 400), Column.may("summary", 4000),
            Column.must("city", 120), Column.must("country", 2), Column.may("venue", 200), Column.must("starts_on", 40),
            Column.must("ends_on", 40), Column.must("time_zone", 64), Column.may("languages", 80),
            Column.may("code_of_conduct_url", 1000), Column.may("privacy_url", 1000), Column.may("privacy_version", 40),
            Column.may("contact_email", 320), Column.may("registration_opens", 40), Column.may("registration_closes", 40),
            Column.may("door_opens_minutes", 10), Column.may("door_opens_minutes_role", 10), Column.may("listed", 10)),
    ROOMS(Column.must("name", 200), Column.may("building", 200), Column.may("capacity", 10), Column.may("parts", 2000),
            Column.may("remote_address", 2000), Column.may("stream_url", 2000)),
    TRACKS(Column.must("name", 300), Column.may("parent", 300), Column.may("colour", 10)),
    TYPES(Column.must("name", 200), Column.must("usual_minutes", 10)),
    PROGRAMME(Column.must("code", 40), Column.must("type", 200), Column.may("number", 40),
            Column.must("title", 500).withVersions(), Column.may("description", 20_000).withVersions(),
            Column.may("text_language", 8), Column.may("tracks", 4000), Column.may("start", 40), Column.may("end", 40),
            Column.may("room", 200), Column.may("state", 20), Column.may("layout", 120), Column.may("organised_by", 4000),
            Column.may("sdgs", 80), Column.may("floor_language", 8), Column.may("interpretation", 80),
            Column.may("captions", 80), Column.may("sign_language", 120), Column.may("recorded", 10),
            Column.may("streamed", 10), Column.may("stream_url", 2000), Column.may("remote_address", 2000),
            Column.may("source_url", 2000), Column.may("guid", 40)),
    SPEAKERS(Column.must("name", 400), Column.must("session", 40), Column.may("role", 40),
            Column.may("stakeholder_group", 80), Column.may("regional_group", 80), Column.may("affiliation", 400),
            Column.may("email", 320), Column.may("biography", 10_000));

    /** For the organisers' own remarks; in every file; never read. */
    static final String NOTE = "note";
    private static final String BETWEEN = "_";

    /** @param versions whether there are columns of it in other languages as well: beside {@code title} a {@code title_fr} */
    record Column(String name, boolean mandatory, int atMost, boolean versions) {

        static Column must(String name, int atMost) {
            return new Column(name, true, atMost, false);
        }

        static Column may(String name, int atMost) {
            return new Column(name, false, atMost, false);
        }

        Column withVersions() {
            return new Column(name, mandatory, atMost, true);
        }

        boolean hasVersion(String column) {
            return versions && column.startsWith(name + BETWEEN) && column.length() > name.length() + 1;
        }

        String shown() {
            return versions ? name + ", " + name + BETWEEN + "…" : name;
        }
    }

    /** A column of another one in a language. @param language a BCP 47 tag, as the header has it */
    record Version(String column, String of, String language) {
    }

    private final List<Column> columns;

    SheetKind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Such as {@code rooms.csv}. */
    public String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    static Optional<SheetKind> called(String fileName) {
        return Arrays.stream(values()).filter(kind -> kind.fileName().equalsIgnoreCase(fileName)).findFirst();
    }

    List<String> mandatory() {
        return columns.stream().filter(Column::mandatory).map(Column::name).toList();
    }

    boolean knows(String column) {
        return column.equals(NOTE) || columns.stream().anyMatch(known -> known.name.equals(column))
                || version(column).isPresent();
    }

    Optional<Version> version(String column) {
        return columns.stream().filter(known -> known.hasVersion(column)).findFirst()
                .filter(known -> columns.stream().noneMatch(other -> other.name.equals(column)))
                .map(known -> new Version(column, known.name, column.substring(known.name.length() + 1)));
    }

    int limitOf(String column) {
        String name = version(column).map(Version::of).orElse(column);
        return columns.stream().filter(known -> known.name.equals(name)).findFirst().map(Column::atMost)
                .orElse(Integer.MAX_VALUE);
    }

    String columnNames() {
        return String.join(", ", columns.stream().map(Column::shown).toList());
    }
}
