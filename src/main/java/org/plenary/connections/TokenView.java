package org.plenary.connections;

import java.time.Instant;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * A token as the desk shows it, in the reader's language.
 *
 * @param tone good, warn or bad
 * @param may whether it can be revoked
 */
record TokenView(String url, String name, String state, String tone, boolean may, List<String> scopes, String made,
        String expires, String revoked, String used) {

    static TokenView of(Token token, Meeting meeting, Instant now) {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        Token.State state = token.state(now);
        return new TokenView(url(meeting, token.id), token.name, words.token_state(state),
                switch (state) {
                    case GOOD -> "good";
                    case EXPIRED -> "warn";
                    case REVOKED -> "bad";
                }, token.revokedAt == null, token.scopes.stream().sorted().map(words::scope).toList(),
                words.by(who(token.madeBy), moment(token.madeAt, meeting)), moment(token.expiresAt, meeting),
                token.revokedAt == null ? null : words.by(who(token.revokedBy), moment(token.revokedAt, meeting)),
                token.lastUsedAt == null ? words.never() : moment(token.lastUsedAt, meeting));
    }

    static String url(Meeting meeting, long id) {
        return ConnectionsPlace.of(meeting) + "/tokens/" + id;
    }

    static String who(Person person) {
        return Words.isolated(person == null ? Person.NOBODY : person.name);
    }

    static String moment(Instant at, Meeting meeting) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }
}
