package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/**
 * Gives somebody a part in a session, changes it, takes it away. The session's row is locked, so its people change one by one.
 */
@ApplicationScoped
class SaveRole {

    @Inject
    Audit audit;

    @Transactional
    long add(Meeting meeting, long sessionId, RoleForm form) {
        Session session = SaveSession.locked(meeting, sessionId);
        Role role = new Role();
        role.session = session;
        fill(role, meeting, form);
        role.persistAndFlush();
        audit.write(meeting.id, "role.added", "role", role.id, label(role), null, RoleForm.of(role));
        return role.id;
    }

    @Transactional
    long edit(Meeting meeting, long sessionId, long id, RoleForm form) {
        SaveSession.locked(meeting, sessionId);
        Role role = row(meeting, sessionId, id);
        RoleForm before = RoleForm.of(role);
        Stale.unless(form.version(), before.version());
        fill(role, meeting, form);
        Role.flush();
        audit.write(meeting.id, "role.edited", "role", id, label(role), before, RoleForm.of(role));
        return id;
    }

    @Transactional
    void remove(Meeting meeting, long sessionId, long id, String version) {
        SaveSession.locked(meeting, sessionId);
        Role role = row(meeting, sessionId, id);
        Stale.unless(version, RoleForm.of(role).version());
        audit.write(meeting.id, "role.removed", "role", id, label(role), RoleForm.of(role), null);
        Role.deleteById(id);
    }

    static Role row(Meeting meeting, long sessionId, long id) {
        return Role.<Role> find(
                "from Role r join fetch r.speaker join fetch r.session s where s.meeting = ?1 and s.id = ?2 and r.id = ?3",
                meeting, sessionId, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    private static String label(Role role) {
        return role.session.code + ": " + role.speaker.name;
    }

    private void fill(Role role, Meeting meeting, RoleForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Checks checks = new Checks().longest("name", form.name(), 400).longest("affiliation", form.affiliation(), 400);
        Speaker existing = form.speaker().matches("\\d{1,18}")
                ? Speaker.of(meeting, Long.parseLong(form.speaker())).orElse(null)
                : null;
        checks.problems.when(!form.speaker().isEmpty() && existing == null, "speaker", words.choose_one());
        checks.problems.when(form.speaker().isEmpty() && form.name().isEmpty(), "speaker", words.who());
        checks.problems.when(existing != null && !form.name().isEmpty(), "name", words.one_or_the_other());
        Role.Kind kind = read(Role.Kind.class, "kind", form.kind(), checks);
        StakeholderGroup stakeholder = read(StakeholderGroup.class, "stakeholderGroup", form.stakeholderGroup(), checks);
        RegionalGroup region = read(RegionalGroup.class, "regionalGroup", form.regionalGroup(), checks);
        checks.problems.when(form.kind().isEmpty(), "kind", words.choose_one());
        int position = checks.number("position", form.position(), 0, 9999).orElse(0);
        boolean twice = existing != null && kind != null
                && Role.count("session = ?1 and speaker = ?2 and kind = ?3 and id <> ?4",
                        role.session, existing, kind, role.id == null ? -1L : role.id) > 0;
        checks.problems.when(twice, "speaker", words.role_taken());
        Wrong.ifAny(checks.problems);
        role.speaker = existing != null ? existing : somebodyNew(meeting, form);
        role.kind = kind;
        role.stakeholderGroup = stakeholder;
        role.regionalGroup = region;
        role.affiliation = Typed.orNull(form.affiliation());
        role.position = position;
    }

    private Speaker somebodyNew(Meeting meeting, RoleForm form) {
        Speaker speaker = new Speaker();
        speaker.meeting = meeting;
        speaker.guid = UUID.randomUUID();
        speaker.name = form.name();
        speaker.affiliation = Typed.orNull(form.affiliation());
        speaker.persistAndFlush();
        audit.write(meeting.id, "speaker.created", "speaker", speaker.id, speaker.name, null, SpeakerForm.of(speaker));
        return speaker;
    }

    private static <E extends Enum<E>> E read(Class<E> type, String field, String typed, Checks checks) {
        E found = Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst().orElse(null);
        checks.problems.when(found == null && !typed.isEmpty(), field, Words.now(DeskMessages.class).choose_one());
        return found;
    }
}
