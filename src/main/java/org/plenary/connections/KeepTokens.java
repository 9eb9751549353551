package org.plenary.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** Makes and revokes tokens. */
@ApplicationScoped
class KeepTokens {

    /** What the log keeps of it. */
    record Kept(List<String> scopes, Instant expires, boolean revoked) {

        static Kept of(Token token) {
            return new Kept(token.scopes.stream().sorted().map(scope -> scope.code).toList(), token.expiresAt,
                    token.revokedAt != null);
        }
    }

    /** @param text shown to whoever made it, and to nobody again */
    record Made(long id, String text) {
    }

    @Inject
    Visitor visitor;
    @Inject
    Audit audit;
    @Inject
    Clock clock;

    @Transactional
    public Made make(Meeting meeting, String name, Set<Scope> scopes, int days) {
        String text = TokenText.make();
        Token token = new Token();
        token.meeting = meeting;
        token.name = name;
        token.scopes = scopes;
        token.digest = TokenText.digest(text);
        token.madeAt = clock.instant();
        token.madeBy = visitor.person().orElse(null);
        token.expiresAt = token.madeAt.plus(Duration.ofDays(days));
        token.persist();
        audit.write(meeting.id, "token.made", "token", token.id, name, null, Kept.of(token));
        return new Made(token.id, text);
    }

    /** Twice is once. */
    @Transactional
    public void revoke(Meeting meeting, long id) {
        Token token = Token.of(meeting, id).orElseThrow(Refusal::notFound);
        Token.getEntityManager().refresh(token, LockModeType.PESSIMISTIC_WRITE);
        if (token.revokedAt == null) {
            Kept before = Kept.of(token);
            token.revokedAt = clock.instant();
            token.revokedBy = visitor.person().orElse(null);
            audit.write(meeting.id, "token.revoked", "token", token.id, token.name, before, Kept.of(token));
        }
    }
}
