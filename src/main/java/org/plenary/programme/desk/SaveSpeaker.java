package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plenary.programme.Role;
import org.plenary.programme.Speaker;

/** Creates, edits and deletes people of the programme. */
@ApplicationScoped
class SaveSpeaker extends SaveNamed<Speaker, SpeakerForm> {

    SaveSpeaker() {
        super("speaker", Speaker.class, SaveSpeaker::blank, SpeakerForm::of);
    }

    private static Speaker blank() {
        Speaker speaker = new Speaker();
        speaker.guid = UUID.randomUUID();
        return speaker;
    }

    @Override
    protected Optional<String> inUse(Speaker speaker) {
        return isUsed(speaker) ? Optional.of(words().speaker_used()) : Optional.empty();
    }

    private static boolean isUsed(Speaker speaker) {
        return Role.count("speaker = ?1", speaker) > 0;
    }

    @Override
    protected void fill(Speaker speaker, SpeakerForm form) {
        Wrong.ifAny(new Checks().required("name", form.name(), 400).longest("affiliation", form.affiliation(), 400)
                .longest("biography", form.biography(), 10000).email("email", form.email()).problems);
        speaker.name = form.name();
        speaker.affiliation = Typed.orNull(form.affiliation());
        speaker.biography = Typed.orNull(form.biography());
        speaker.email = Typed.orNull(form.email().toLowerCase(Locale.ROOT));
    }
}
