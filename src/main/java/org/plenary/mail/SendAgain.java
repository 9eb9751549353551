package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Gives a letter that could not be delivered, or came back, another three days, beginning now. */
@ApplicationScoped
public class SendAgain {

    /** @return whether there was such a letter, unsent or brought back, in this meeting */
    @Transactional
    public boolean of(long letterId, long meetingId) {
        return Letter.update("""
                attempts = 0, givenUpAt = null, sentAt = null, bouncedAt = null, dueAt = ?1
                where id = ?2 and meetingId = ?3 and (sentAt is null or bouncedAt is not null)""",
                Instant.now(), letterId, meetingId) > 0;
    }
}
