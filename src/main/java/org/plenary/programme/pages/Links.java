package org.plenary.programme.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;

/** The one author of public addresses. Paths only; letters and calendars put the site's address before them. */
public final class Links {

    private static final Pattern PUBLIC = Pattern
            .compile("/[^/]+(/(programme|speakers|rooms|offline)([./].*)?|/sessions/[^/]+)?");

    private Links() {
    }

    /** Whether a path is of the kind that is the same for everybody (those of {@link PublicPage}), there or not. */
    static boolean isPublic(String path) {
        return PUBLIC.matcher(path).matches();
    }

    public static String meeting(Meeting meeting) {
        return "/" + meeting.slug;
    }

    public static String programme(Meeting meeting) {
        return meeting(meeting) + "/programme";
    }

    public static String day(Meeting meeting, LocalDate day) {
        return programme(meeting) + "/" + day;
    }

    public static String session(Meeting meeting, ListedSession session) {
        return session(meeting, session.code());
    }

    public static String session(Meeting meeting, String code) {
        return meeting(meeting) + "/sessions/" + segment(code);
    }

    /** A text as one segment of a path, or after the # of a link (RFC 3986, 3.3 and 3.5). */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static String join(Meeting meeting, String code) {
        return session(meeting, code) + "/join";
    }

    public static String speakers(Meeting meeting) {
        return meeting(meeting) + "/speakers";
    }

    public static String speaker(Meeting meeting, long id) {
        return speakers(meeting) + "/" + id;
    }

    public static String speaker(Meeting meeting, ListedSpeaker speaker) {
        return speaker(meeting, speaker.id());
    }

    public static String room(Meeting meeting, ListedRoom room) {
        return meeting(meeting) + "/rooms/" + room.id();
    }
}
