package org.plenary.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;

/**
 * The lines of {@code speakers.csv}: with a session, what a person does in it; without, the person. A session that the
 * file speaks of has afterwards exactly the roles the file gives it. Other formats know speakers only: whoever has a role
 * in the session already keeps it, and only speakers can go.
 */
class SpeakerRows {

    private final Known known;
    private final Tally tally;
    private final Map<Session, List<Role>> roles = new LinkedHashMap<>();
    private final Set<Session> unsure = new HashSet<>();
    private final Map<String, String> said = new HashMap<>();
    private final Set<Speaker> claimed = new HashSet<>();
    private final Once once = new Once();

    SpeakerRows(Known known, Tally tally) {
        this.known = known;
        this.tally = tally;
    }

    /** @param programme says of which sessions another format lists the people, be it nobody */
    void read(Sheet sheet, Sheet programme) {
        programme.read().stream().filter(row -> row.has(Row.PEOPLE)).map(this::session).filter(Objects::nonNull)
                .forEach(session -> roles.put(session, new ArrayList<>()));
        sheet.rows().stream().filter(Row::isLeftOut).map(this::session).forEach(unsure::add);
        List<Row> read = sheet.read().stream().filter(row -> row.isOurs() || session(row) != null).toList();
        read.forEach(this::listen);
        // People before roles: a role's affiliation is only kept where it differs from the person's own.
        read.stream().filter(row -> row.text("session") == null).forEach(this::person);
        read.stream().filter(row -> row.text("session") != null).forEach(this::role);
        boolean ours = Stream.of(sheet, programme).flatMap(one -> one.rows().stream()).allMatch(Row::isOurs);
        roles.forEach((session, held) -> replace(session, held, ours));
    }

    private Session session(Row row) {
        String key = row.isOurs() ? null : row.text(Row.KEY) == null ? row.text("session") : row.text(Row.KEY);
        return key == null ? known.sessions.get(row.text("session")) : known.keys.get(key);
    }

    private void person(Row row) {
        Speaker speaker = speaker(row);
        for (String column : List.of("role", "stakeholder_group", "regional_group")) {
            if (row.text(column) != null) {
                row.wrong(column, Reason.ROLE_WITHOUT_SESSION, "");
            }
        }
        if (speaker == null || !once.says(row, "name", List.of(speaker.name))) {
            return;
        }
        if (row.has("affiliation")) {
            speaker.affiliation = row.text("affiliation");
        }
        if (row.has("email")) {
            speaker.email = said.get("email\n" + speaker.name);
        }
        if (row.has("biography")) {
            speaker.biography = said.get("biography\n" + speaker.name);
        }
    }

    private void role(Row row) {
        Session session = session(row);
        Role.Kind kind = row.text("role") == null ? Role.Kind.SPEAKER : Reads.oneOf(row, "role", Role.Kind.class, Labels::of);
        StakeholderGroup group = Reads.oneOf(row, "stakeholder_group", StakeholderGroup.class, Labels::of);
        RegionalGroup region = Reads.oneOf(row, "regional_group", RegionalGroup.class, Labels::of);
        Speaker speaker = speaker(row);
        if (session == null) {
            row.wrong("session", Reason.UNKNOWN_SESSION, "");
        }
        if (speaker != null) {
            about(row, speaker);
        }
        if (speaker == null || session == null || kind == null) {
            return;
        }
        if (!row.isOurs()) {
            tally.watch(SheetKind.PROGRAMME, session, false, known.facts.session);
            part(session, speaker, kind, row.text("affiliation"));
        } else if (once.says(row, "name", List.of(session.code, speaker.name, kind))) {
            tally.watch(SheetKind.PROGRAMME, session, false, known.facts.session);
            List<Role> inSession = roles.computeIfAbsent(session, first -> new ArrayList<>());
            Role role = held(session, speaker, kind);
            role.position = inSession.size() + 1;
            role.stakeholderGroup = row.has("stakeholder_group") ? group : role.stakeholderGroup;
            role.regionalGroup = row.has("regional_group") ? region : role.regionalGroup;
            role.affiliation = row.has("affiliation") ? other(row.text("affiliation"), speaker) : role.affiliation;
            inSession.add(role);
        }
    }

    /** Somebody whom another format lists in a session: with the roles they have in it, else as what it says. */
    private void part(Session session, Speaker speaker, Role.Kind kind, String affiliation) {
        List<Role> listed = roles.computeIfAbsent(session, first -> new ArrayList<>());
        List<Role> had = session.roles.stream().filter(role -> role.speaker == speaker).toList();
        if (listed.stream().anyMatch(role -> role.speaker == speaker)) {
            return;
        }
        if (!had.isEmpty()) {
            listed.addAll(had);
            return;
        }
        Role role = held(session, speaker, kind);
        role.position = Math.max(session.roles.stream().mapToInt(other -> other.position).max().orElse(0),
                listed.stream().mapToInt(other -> other.position).max().orElse(0)) + 1;
        role.affiliation = other(affiliation, speaker);
        listed.add(role);
    }

    private Speaker speaker(Row row) {
        String name = row.required("name");
        if (name.isEmpty()) {
            return null;
        }
        UUID guid = Reads.guid(row, Row.PERSON_GUID);
        if (guid != null && known.people.containsKey(guid)) {
            return watched(known.people.get(guid), false);
        }
        if (known.namesakes.contains(name) && guid == null) {
            row.wrong("name", Reason.TWO_OF_THAT_NAME, "");
            return null;
        }
        Speaker there = known.namesakes.contains(name) ? null : known.speakers.get(name);
        if (there != null && (guid == null || claimed.add(there))) {
            return remembered(guid, watched(there, false));
        }
        return remembered(guid, watched(fresh(name, guid), true));
    }

    private Speaker watched(Speaker speaker, boolean isNew) {
        tally.watch(SheetKind.SPEAKERS, speaker, isNew, known.facts.speaker);
        return speaker;
    }

    /** The file's own guid leads to the same person from now on, whichever guid they have here. */
    private Speaker remembered(UUID guid, Speaker speaker) {
        if (guid != null) {
            known.people.put(guid, speaker);
            claimed.add(speaker);
        }
        return speaker;
    }

    private Speaker fresh(String name, UUID guid) {
        Speaker speaker = new Speaker();
        speaker.meeting = known.meeting;
        speaker.guid = guid == null ? known.newGuid() : guid;
        speaker.name = name;
        known.speakers.putIfAbsent(name, speaker);
        known.people.put(speaker.guid, speaker);
        return speaker;
    }

    /** Any line may say somebody's e-mail and biography; two lines may not say different ones. */
    private void listen(Row row) {
        hear(row, "email", Reads.email(row, "email"));
        hear(row, "biography", row.text("biography"));
    }

    private void hear(Row row, String column, String text) {
        String before = text == null ? null : said.putIfAbsent(column + "\n" + row.text("name"), text);
        if (before != null && !before.equals(text) && row.isOurs()) {
            row.wrong(column, Reason.SAID_DIFFERENTLY, String.valueOf(row.text("name")));
        }
    }

    /** A field is written at most once: written and written back, it would count as changed. */
    private void about(Row row, Speaker speaker) {
        speaker.email = said.getOrDefault("email\n" + speaker.name, speaker.email);
        speaker.biography = said.getOrDefault("biography\n" + speaker.name, speaker.biography);
        if (speaker.affiliation == null) {
            speaker.affiliation = row.text("affiliation");
        }
    }

    private static String other(String affiliation, Speaker speaker) {
        return Objects.equals(affiliation, speaker.affiliation) ? null : affiliation;
    }

    static Role held(Session session, Speaker speaker, Role.Kind kind) {
        return session.roles.stream().filter(role -> role.speaker == speaker && role.kind == kind).findFirst().orElseGet(() -> {
            Role role = new Role();
            role.session = session;
            role.speaker = speaker;
            role.kind = kind;
            return role;
        });
    }

    private void replace(Session session, List<Role> listed, boolean ours) {
        if (!unsure.contains(session)) {
            session.roles.removeIf(role -> !listed.contains(role) && (ours || role.kind == Role.Kind.SPEAKER));
        }
        listed.stream().filter(role -> !session.roles.contains(role)).forEach(session.roles::add);
    }
}
