package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.Released;

/** A person of the programme. @param sessions codes of those with a part for them */
@JsonInclude(Include.NON_NULL)
record SpeakerData(long id, UUID guid, String name, String affiliation, String biography, List<String> sessions, URI url) {

    static SpeakerData of(Released released, ListedSpeaker speaker, ApiLinks links) {
        return new SpeakerData(speaker.id(), speaker.guid(), speaker.name(), speaker.affiliation(), speaker.biography(),
                released.programme().of(speaker).stream().map(ListedSession::code).toList(),
                links.page(released.meeting(), speaker));
    }
}
