package org.plenary.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Small sets of files for a meeting of their own, so that tests do not see each other's rows. */
final class Files {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static final String PROGRAMME = "code,type,title,start,end,room,tracks\n";
    static final String SPEAKERS = "session,name,role,stakeholder_group,regional_group,affiliation,email,biography\n";

    private Files() {
    }

    static String newSlug() {
        return "import-" + NUMBER.incrementAndGet();
    }

    static String meeting(String slug) {
        return "slug,name,city,country,starts_on,ends_on,time_zone\n" + slug
                + ",Small Meeting,Warsaw,PL,2021-03-26,2021-10-31,Europe/Warsaw\n";
    }

    /** Two rooms and their joined one, a track under another, one type; no session. */
    static ImportFiles small(String slug) {
        return new ImportFiles().add("meeting.csv", bytes(meeting(slug)))
                .add("rooms.csv", bytes(
                        "name,capacity,parts,remote_address\nRoom 1+2,80,Room 1; Room 2,\nRoom 1,40,,https://remote.example/1\nRoom 2,40,,\n"))
                .add("tracks.csv", bytes("name,parent\nAccess,\n\"Trust, security\",Access\n"))
                .add("types.csv", bytes("name,usual_minutes\nWorkshop,90\n"));
    }

    static ImportFiles demonstration(String slug) {
        try {
            return ImportFiles.inResources("demonstration/" + slug);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One of the files beside the tests, as other programs write them. */
    static ImportFiles sample(String name) {
        return new ImportFiles().add(name, bytes(text(name)));
    }

    static String text(String name) {
        try (InputStream in = Files.class.getResourceAsStream("/interchange/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
