package org.plenary.connections;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.testing.Given;

/** Small makers of tokens. */
public final class Connected {

    private Connected() {
    }

    /** The text of a new token of this meeting, good for a day. */
    public static String token(Meeting meeting, Scope... scopes) {
        return keep().make(meeting, "Badge printer", EnumSet.copyOf(List.of(scopes)), 1).text();
    }

    /** The row of another new one. */
    public static Token row(Meeting meeting, String name) {
        long id = keep().make(meeting, name, EnumSet.of(Scope.REGISTRATIONS), 30).id();
        return Given.written(() -> Token.findById(id));
    }

    public static void revoke(Meeting meeting, String text) {
        keep().revoke(meeting, Given.written(() -> Token.shown(text).orElseThrow().id));
    }

    public static void expire(String text) {
        Given.written(() -> Token.update("expiresAt = ?1 where digest = ?2", Instant.now().minusSeconds(1),
                TokenText.digest(text)));
    }

    private static KeepTokens keep() {
        return CDI.current().select(KeepTokens.class).get();
    }
}
