package org.plenary.connections;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.plenary.connections.webhooks.Happening;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** Tokens and webhooks made and ended, as the log of the desk says it. */
@Singleton
class ConnectionsDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return Words.now(ConnectionsMessages.class).deed(deed);
    }

    @Override
    public String detail(String name) {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        return switch (name) {
            case "scopes" -> words.scopes();
            case "wanted" -> words.wanted();
            case "people" -> words.people();
            default -> "";
        };
    }

    /** Scopes as programs know them; events in words. */
    @Override
    public String shown(String name, String value) {
        return !name.equals("wanted") ? value
                : Arrays.stream(value.split(",")).map(Happening::valueOf).map(Words.now(ConnectionsMessages.class)::happening)
                        .collect(Collectors.joining(Reading.currentLanguage().comma()));
    }
}
