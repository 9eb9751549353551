package org.plenary.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;

/**
 * The lines of {@code speakers.csv}: with a session, what a person does in it; without, the person. A session that the
 * file speaks of has afterwards exactly the roles the file gives it.
 */
class SpeakerRows {

    private final Known known;
    private final Tally tally;
    private final Map<Session, List<Role>> roles = new LinkedHashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Once once = new Once();

    SpeakerRows(Known known, Tally tally) {
        this.known = known;
        this.tally = tally;
    }

    void read(Sheet sheet) {
        sheet.rows().forEach(this::listen);
        // People before roles: a role's affiliation is only kept where it differs from the person's own.
        sheet.rows().stream().filter(row -> row.text("session") == null).forEach(this::person);
        sheet.rows().stream().filter(row -> row.text("session") != null).forEach(this::role);
        roles.forEach(SpeakerRows::replace);
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
        Speaker speaker = speaker(row);
        Session session = known.sessions.get(row.text("session"));
        Role.Kind kind = row.text("role") == null ? Role.Kind.SPEAKER : Reads.oneOf(row, "role", Role.Kind.class, Labels::of);
        StakeholderGroup group = Reads.oneOf(row, "stakeholder_group", StakeholderGroup.class, Labels::of);
        RegionalGroup region = Reads.oneOf(row, "regional_group", RegionalGroup.class, Labels::of);
        if (session == null) {
            row.wrong("session", Reason.UNKNOWN_SESSION, "");
        }
        if (speaker != null) {
            about(row, speaker);
        }
        if (speaker == null || session == null || kind == null
                || !once.says(row, "name", List.of(session.code, speaker.name, kind))) {
            return;
        }
        tally.watch(SheetKind.PROGRAMME, session, false, SessionRows::facts);
        List<Role> inSession = roles.computeIfAbsent(session, first -> new ArrayList<>());
        Role role = held(session, speaker, kind);
        role.position = inSession.size() + 1;
        role.stakeholderGroup = row.has("stakeholder_group") ? group : role.stakeholderGroup;
        role.regionalGroup = row.has("regional_group") ? region : role.regionalGroup;
        role.affiliation = row.has("affiliation") ? other(row.text("affiliation"), speaker) : role.affiliation;
        inSession.add(role);
    }

    private Speaker speaker(Row row) {
        String name = row.required("name");
        if (name.isEmpty()) {
            return null;
        }
        if (known.namesakes.contains(name)) {
            row.wrong("name", Reason.TWO_OF_THAT_NAME, "");
            return null;
        }
        boolean isNew = !known.speakers.containsKey(name);
        Speaker speaker = known.speakers.computeIfAbsent(name, this::fresh);
        tally.watch(SheetKind.SPEAKERS, speaker, isNew, SpeakerRows::facts);
        return speaker;
    }

    private Speaker fresh(String name) {
        Speaker speaker = new Speaker();
        speaker.meeting = known.meeting;
        speaker.guid = UUID.randomUUID();
        speaker.name = name;
        return speaker;
    }

    /** Any line may say somebody's e-mail and biography; two lines may not say different ones. */
    private void listen(Row row) {
        hear(row, "email", Reads.email(row, "email"));
        hear(row, "biography", row.text("biography"));
    }

    private void hear(Row row, String column, String text) {
        String before = text == null ? null : said.putIfAbsent(column + "\n" + row.text("name"), text);
        if (before != null && !before.equals(text)) {
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

    private static Role held(Session session, Speaker speaker, Role.Kind kind) {
        return session.roles.stream().filter(role -> role.speaker == speaker && role.kind == kind).findFirst().orElseGet(() -> {
            Role role = new Role();
            role.session = session;
            role.speaker = speaker;
            role.kind = kind;
            return role;
        });
    }

    private static void replace(Session session, List<Role> roles) {
        session.roles.removeIf(role -> !roles.contains(role));
        roles.stream().filter(role -> !session.roles.contains(role)).forEach(session.roles::add);
    }

    private static List<?> facts(Speaker s) {
        return Arrays.asList(s.affiliation, s.biography, s.email);
    }
}
