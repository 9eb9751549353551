package org.plenary.connections;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.shared.Words;

/** Tokens and webhooks on the desk. */
@Singleton
public class ConnectionsPlace implements DeskMenu.Places {

    private static final String PATH = "/connections";

    public static String of(Meeting meeting) {
        return "/" + meeting.slug + "/manage" + PATH;
    }

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(120, PATH, Words.now(ConnectionsMessages.class).desk()));
    }
}
