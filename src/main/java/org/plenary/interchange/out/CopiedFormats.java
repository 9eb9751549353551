package org.plenary.interchange.out;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.CopiedToo;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;

/** The formats in a copy. The feed and the script for other sites are not: what they are for needs the site. */
@Singleton
class CopiedFormats implements CopiedToo {

    @Inject
    FormatsPage formats;
    @Inject
    SessionTable sessions;
    @Inject
    SpeakerTable speakers;
    @Inject
    RoomTable rooms;
    @Inject
    TrackTable tracks;
    @Inject
    TypeTable types;
    @Inject
    FrabXml xml;
    @Inject
    FrabJson json;
    @Inject
    LinkedDataFile linkedData;
    @Inject
    DayCalendar dayCalendars;
    @Inject
    TrackCalendar trackCalendars;
    @Inject
    RoomCalendar roomCalendars;
    @Inject
    SpeakerCalendar speakerCalendars;

    @Override
    public Map<String, Supplier<Object>> of(Released released) {
        Meeting meeting = released.meeting();
        String slug = meeting.slug;
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put(Links.file(meeting, "formats"), () -> formats.formats(slug));
        all.put(Links.file(meeting, "programme.csv"), () -> sessions.table(slug));
        all.put(Links.file(meeting, "speakers.csv"), () -> speakers.table(slug));
        all.put(Links.file(meeting, "rooms.csv"), () -> rooms.table(slug));
        all.put(Links.file(meeting, "tracks.csv"), () -> tracks.table(slug));
        all.put(Links.file(meeting, "types.csv"), () -> types.table(slug));
        all.put(Links.file(meeting, "schedule.xml"), () -> xml.schedule(slug));
        all.put(Links.file(meeting, "schedule.json"), () -> json.schedule(slug));
        all.put(Links.file(meeting, "programme.jsonld"), () -> linkedData.linkedData(slug));
        all.putAll(calendars(meeting, released.programme()));
        return all;
    }

    private Map<String, Supplier<Object>> calendars(Meeting meeting, Programme programme) {
        String slug = meeting.slug;
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        programme.days().forEach(
                day -> all.put(Links.day(meeting, day) + ".ics", () -> dayCalendars.calendar(slug, day.toString())));
        programme.tracks().forEach(
                track -> all.put(Links.track(meeting, track) + ".ics", () -> trackCalendars.calendar(slug, track.id())));
        programme.rooms().forEach(
                room -> all.put(Links.room(meeting, room) + ".ics", () -> roomCalendars.calendar(slug, room.id())));
        programme.speakers().forEach(speaker -> all.put(Links.speaker(meeting, speaker) + ".ics",
                () -> speakerCalendars.calendar(slug, speaker.id())));
        return all;
    }
}
