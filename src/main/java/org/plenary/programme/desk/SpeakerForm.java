package org.plenary.programme.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Speaker;

/** A person of the programme as the form has it. The e-mail is private: it opens the door to the speaker. */
record SpeakerForm(@RestForm String version, @RestForm String name, @RestForm String affiliation,
        @RestForm String biography, @RestForm String email) implements Edited {

    SpeakerForm {
        version = Typed.line(version);
        name = Typed.line(name);
        affiliation = Typed.line(affiliation);
        biography = Typed.text(biography);
        email = Typed.line(email);
    }

    static SpeakerForm blank() {
        return new SpeakerForm("", "", "", "", "");
    }

    static SpeakerForm of(Speaker speaker) {
        return new SpeakerForm(String.valueOf(speaker.version), speaker.name, speaker.affiliation, speaker.biography,
                speaker.email);
    }
}
