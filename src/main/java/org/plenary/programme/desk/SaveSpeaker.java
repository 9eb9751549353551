package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Speaker;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Creates, edits and deletes people of the programme. */
@ApplicationScoped
class SaveSpeaker {

    @Inject
    Audit audit;

    @Transactional
    long create(Meeting meeting, SpeakerForm form) {
        Speaker speaker = new Speaker();
        speaker.meeting = meeting;
        speaker.guid = UUID.randomUUID();
        fill(speaker, meeting, form);
        speaker.persistAndFlush();
        audit.write(meeting.id, "speaker.created", "speaker", speaker.id, speaker.name, null, SpeakerForm.of(speaker));
        return speaker.id;
    }

    @Transactional
    long edit(Meeting meeting, long id, SpeakerForm form) {
        Speaker speaker = locked(meeting, id);
        Stale.unless(form.version(), speaker.version);
        SpeakerForm before = SpeakerForm.of(speaker);
        fill(speaker, meeting, form);
        Speaker.flush();
        audit.write(meeting.id, "speaker.edited", "speaker", id, speaker.name, before, SpeakerForm.of(speaker));
        return id;
    }

    /** @throws Wrong where something still needs it */
    @Transactional
    void delete(Meeting meeting, long id) {
        Speaker speaker = locked(meeting, id);
        Wrong.ifAny(new Problems().when(isUsed(speaker), "name", Words.now(DeskMessages.class).speaker_used()));
        audit.write(meeting.id, "speaker.deleted", "speaker", id, speaker.name, SpeakerForm.of(speaker), null);
        speaker.delete();
        Speaker.flush();
    }

    static boolean isUsed(Speaker speaker) {
        return Role.count("speaker = ?1", speaker) > 0;
    }

    private static void fill(Speaker speaker, Meeting meeting, SpeakerForm form) {
        Wrong.ifAny(new Checks().required("name", form.name(), 400).longest("affiliation", form.affiliation(), 400)
                .longest("biography", form.biography(), 10000).email("email", form.email()).problems);
        speaker.name = form.name();
        speaker.affiliation = Typed.orNull(form.affiliation());
        speaker.biography = Typed.orNull(form.biography());
        speaker.email = Typed.orNull(form.email().toLowerCase(Locale.ROOT));
    }

    private static Speaker locked(Meeting meeting, long id) {
        return Speaker.<Speaker>find("meeting = ?1 and id = ?2", meeting, id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
