package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.shared.Seal;

/**
 * The address in a letter by which whoever was invited, and nobody else, says yes or no. It is the row's id, which nobody
 * can guess, sealed for this purpose and meeting; how long it holds is the row's: so a letter sent again makes the first
 * one's link hold longer too, and who was taken out has none.
 */
@ApplicationScoped
class InvitationKey {

    private static final String PURPOSE = "invitation";
    private static final int ID = 36;

    @Inject
    Seal seal;
    @ConfigProperty(name = "plenary.address")
    URI site;

    /** Absolute. */
    String address(Invitation invitation) {
        return site + path(invitation.meeting, of(invitation));
    }

    String of(Invitation invitation) {
        return invitation.id + seal.of(PURPOSE, invitation.meeting.id + " " + invitation.id);
    }

    static String path(Meeting meeting, String key) {
        return "/" + meeting.slug + "/invited/" + key;
    }

    /** Whose key somebody shows; empty where it is none, another meeting's or made for something else. */
    Optional<UUID> opened(Meeting meeting, String key) {
        return key != null && key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[\\w-]{" + Seal.LENGTH + "}")
                && seal.is(key.substring(ID), PURPOSE, meeting.id + " " + key.substring(0, ID))
                        ? Optional.of(UUID.fromString(key.substring(0, ID)))
                        : Optional.empty();
    }
}
