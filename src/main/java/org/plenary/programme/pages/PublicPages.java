package org.plenary.programme.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.BeingCopied;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.shared.Reading;

/**
 * Everything anybody may read of one released programme, for a copy that is read elsewhere and later. A page that is not
 * named here is no part of a copy: links to it lead to the live site.
 */
@ApplicationScoped
public class PublicPages {

    @Inject
    BeingCopied beingCopied;
    @Inject
    MeetingPages meetings;
    @Inject
    ProgrammePages programmes;
    @Inject
    ProgrammeText texts;
    @Inject
    DayText dayTexts;
    @Inject
    PlainSession plainSessions;
    @Inject
    ProgrammeCalendar calendars;
    @Inject
    SessionPages sessions;
    @Inject
    SessionCalendar sessionCalendars;
    @Inject
    SpeakerPages speakers;
    @Inject
    RoomPages rooms;
    @Inject
    TrackPages tracks;
    @Inject
    ReleasePages releases;
    @Inject
    Instance<CopiedToo> features;

    /** By address. Each is made only when it is asked for, within {@link Reading#copied}. */
    public Map<String, Supplier<String>> of(Released released) {
        Meeting meeting = released.meeting();
        String slug = meeting.slug;
        Programme programme = released.programme();
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put(Links.meeting(meeting), () -> meetings.meeting(slug));
        all.put(Links.programme(meeting), () -> programmes.of(slug, Filter.NONE));
        programme.days().forEach(day -> {
            all.put(Links.day(meeting, day), () -> programmes.of(slug, day.toString(), Filter.NONE));
            all.put(Links.day(meeting, day) + ".txt", () -> dayTexts.of(slug, day.toString(), Filter.NONE));
        });
        all.put(Links.programme(meeting) + ".txt", () -> texts.text(slug));
        all.put(Links.programme(meeting) + ".ics", () -> calendars.calendar(slug));
        for (ListedSession session : programme.sessions()) {
            all.put(Links.session(meeting, session), () -> sessions.session(slug, session.code()));
            all.put(Links.session(meeting, session) + ".txt", () -> plainSessions.text(slug, session.code()));
            if (session.isPlaced()) {
                all.put(Links.session(meeting, session) + ".ics", () -> sessionCalendars.calendar(slug, session.code()));
            }
        }
        all.put(Links.speakers(meeting), () -> speakers.speakers(slug));
        for (ListedSpeaker speaker : programme.speakers()) {
            all.put(Links.speaker(meeting, speaker), () -> speakers.speaker(slug, speaker.id()));
        }
        all.put(Links.tracks(meeting), () -> tracks.tracks(slug));
        for (ListedTrack track : programme.tracks()) {
            all.put(Links.track(meeting, track), () -> tracks.track(slug, track.id()));
        }
        all.put(Links.rooms(meeting), () -> rooms.rooms(slug));
        for (ListedRoom room : programme.rooms()) {
            all.put(Links.room(meeting, room), () -> rooms.room(slug, room.id()));
        }
        all.put(Links.releases(meeting), () -> releases.releases(slug));
        for (int release = 1; release <= programme.release(); release++) {
            int number = release;
            all.put(Links.release(meeting, number), () -> releases.release(slug, number, null));
            all.put(Links.release(meeting, number) + "/programme", () -> releases.programme(slug, number));
        }
        features.forEach(feature -> all.putAll(feature.of(released)));
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        all.forEach((address, page) -> texts.put(address, () -> text(released, page)));
        return texts;
    }

    private String text(Released released, Supplier<Object> page) {
        beingCopied.is(released);
        Object made = page.get();
        return made instanceof TemplateInstance template ? template.render() : made.toString();
    }
}
