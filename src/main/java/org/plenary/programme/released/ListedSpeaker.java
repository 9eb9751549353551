package org.plenary.programme.released;

import java.util.UUID;

/** A person of the programme as released. */
public record ListedSpeaker(long id, UUID guid, String name, String affiliation, String biography) {
}
