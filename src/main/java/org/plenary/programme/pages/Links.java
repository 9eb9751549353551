package org.plenary.programme.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.ListedTrack;

/** The one author of public addresses. Paths only; letters and calendars put the site's address before them. */
public final class Links {

    private static final Pattern PUBLIC = Pattern
            .compile("/[^/]+(?:/(?:programme|speakers|rooms|tracks|now|releases|offline)(?:[./].*)?"
                    + "|/sessions/[^/]+|/schedule\\.(?:xml|json)|/types\\.csv|/changes\\.atom|/widget\\.js|/formats)?");
    private static final String OF_THE_API = "/api/v1/meetings/";
    /** Without what is answered to the holder of a token alone. */
    private static final Pattern API = Pattern.compile(OF_THE_API + "[^/]+(?:/(?!registrations(?:/|$)).*)?");
    private static final Pattern FILE = Pattern.compile(".*\\.(?:ics|txt|xml|json|jsonld|csv|atom)");
    private static final Pattern WITH_TEXT = Pattern
            .compile("/[^/]+/(?:programme(?:/[^/.]+)?|sessions/[^/]+(?<!\\.(?:ics|txt)))");

    private Links() {
    }

    /** Whether a path is of the kind that is the same for everybody (those of {@link PublicPage}), there or not. */
    static boolean isPublic(String path) {
        return Stream.of(PUBLIC, API).anyMatch(kind -> kind.matcher(path).matches());
    }

    /** The slug of the meeting that a path would be about, were it {@link #isPublic public}. */
    static String meetingOf(String path) {
        int begin = path.startsWith(OF_THE_API) ? OF_THE_API.length() : 1;
        int end = path.indexOf('/', begin);
        return path.substring(Math.min(begin, path.length()), end < 0 ? path.length() : end);
    }

    /** Whether a path is one for programs, as calendars are. */
    static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    /** Where what stands at a path stands as plain text (R3): the programme, a day, a session; else empty. */
    static Optional<String> asText(String path) {
        return WITH_TEXT.matcher(path).matches() ? Optional.of(path + ".txt") : Optional.empty();
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

    public static String releases(Meeting meeting) {
        return meeting(meeting) + "/releases";
    }

    public static String release(Meeting meeting, int number) {
        return releases(meeting) + "/" + number;
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

    /** What the meeting offers in other formats than pages, such as {@code schedule.xml}. */
    public static String file(Meeting meeting, String name) {
        return meeting(meeting) + "/" + name;
    }

    public static String rooms(Meeting meeting) {
        return meeting(meeting) + "/rooms";
    }

    public static String tracks(Meeting meeting) {
        return meeting(meeting) + "/tracks";
    }

    public static String track(Meeting meeting, ListedTrack track) {
        return tracks(meeting) + "/" + track.id();
    }

    public static String now(Meeting meeting) {
        return meeting(meeting) + "/now";
    }

    public static String room(Meeting meeting, ListedRoom room) {
        return rooms(meeting) + "/" + room.id();
    }
}
