package org.plenary.programme.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.SessionType;
import org.plenary.programme.TextMessages;
import org.plenary.programme.Track;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The fields of a session's form, with what there is to choose. */
final class SessionFields {

    private static final List<String> UNITED_NATIONS = List.of("ar", "en", "es", "fr", "ru", "zh");

    private SessionFields() {
    }

    static List<Field> of(Meeting meeting, SessionForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        List<Field> fields = new ArrayList<>(List.of(
                Field.line("title", words.title(), form.title()),
                Field.shortLine("code", words.code(), form.code()).hint(words.code_hint()),
                Field.shortLine("number", words.number(), form.number()).orNothing(),
                Field.select("type", words.type(), form.type(), types(meeting)),
                Field.select("day", words.day(), form.day(), days(meeting, form.day())).hint(words.day_hint()).orNothing()
                        .under(words.when_and_where()),
                Field.shortLine("time", words.time(), form.time()).hint(words.time_hint(
                        Times.zone(meeting.zoneId(), meeting.startsOn.atTime(12, 0).atZone(meeting.zoneId()).toInstant(),
                                Reading.currentLanguage())))
                        .orNothing()));
        List<String> offsets = Placement.offsets(form, meeting.zoneId());
        if (!offsets.isEmpty()) {
            fields.add(Field.select("offset", words.which_hour(), form.offset(),
                    offsets.stream().map(offset -> new Choice(offset, "UTC" + offset, false)).toList()));
        }
        fields.addAll(List.of(
                Field.shortLine("minutes", words.minutes(), form.minutes()).hint(words.minutes_hint()).orNothing(),
                Field.select("room", words.room(), form.room(), rooms(meeting)).orNothing(),
                Field.shortLine("layout", words.layout(), form.layout()).orNothing(),
                Field.area("description", words.description(), form.description())
                        .hint(Words.now(TextMessages.class).markdown_hint()).orNothing()
                        .under(words.what_it_is_about()),
                Field.select("textLanguage", Words.now(TextMessages.class).text_language(), form.textLanguage(),
                        languages(meeting, List.of(form.textLanguage()))),
                Field.boxes("tracks", words.tracks(), form.tracks(), tracks(meeting)).orNothing(),
                Field.line("organisedBy", words.organised_by(), form.organisedBy()).orNothing(),
                Field.boxes("sdgs", words.sdgs(), form.sdgs(), goals()).orNothing(),
                Field.select("floorLanguage", words.floor_language(), form.floorLanguage(),
                        languages(meeting, List.of(form.floorLanguage())))
                        .under(words.facts()),
                Field.boxes("interpretation", words.interpretation(), form.interpretation(),
                        languages(meeting, form.interpretation())).orNothing(),
                Field.boxes("captions", words.captions(), form.captions(), languages(meeting, form.captions())).orNothing(),
                Field.line("signLanguage", words.sign_language(), form.signLanguage()).orNothing(),
                Field.tick("recorded", words.recorded(), form.recorded()),
                Field.tick("streamed", words.streamed(), form.streamed()),
                Field.line("streamUrl", words.stream_url(), form.streamUrl()).orNothing(),
                Field.line("remoteAddress", words.remote_address(), form.remoteAddress()).hint(words.remote_address_hint())
                        .orNothing(),
                Field.line("sourceUrl", words.source_url(), form.sourceUrl()).orNothing()));
        return fields;
    }

    static List<Choice> types(Meeting meeting) {
        return SessionType.of(meeting).stream().map(type -> choice(type.id, type.name)).toList();
    }

    static List<Choice> rooms(Meeting meeting) {
        return Room.of(meeting).stream().map(room -> choice(room.id, room.name)).toList();
    }

    static List<Choice> tracks(Meeting meeting) {
        return Track.of(meeting).stream().map(track -> choice(track.id, named(track))).toList();
    }

    static String named(Track track) {
        return track.parent == null ? track.name : track.parent.name + " / " + track.name;
    }

    /** The meeting's days, one before and one after for what is set up early or ends after midnight, and what is chosen. */
    static List<Choice> days(Meeting meeting, String chosen) {
        Set<String> days = new TreeSet<>(
                meeting.startsOn.minusDays(1).datesUntil(meeting.endsOn.plusDays(2)).map(LocalDate::toString).toList());
        new Checks().date("day", chosen).ifPresent(day -> days.add(day.toString()));
        return days.stream().map(day -> new Choice(day, Times.day(LocalDate.parse(day), Reading.currentLanguage()), false))
                .toList();
    }

    static List<Choice> languages(Meeting meeting, List<String> kept) {
        Language reader = Reading.currentLanguage();
        Set<String> tags = new LinkedHashSet<>(UNITED_NATIONS);
        Stream.concat(Arrays.stream(meeting.languages.split("\\s*,\\s*")), kept.stream())
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,4})?")).forEach(tags::add);
        return tags.stream().map(tag -> new Choice(tag, reader.nameOf(tag), false)).toList();
    }

    private static List<Choice> goals() {
        return IntStream.rangeClosed(1, 17).mapToObj(goal -> choice((long) goal, String.valueOf(goal))).toList();
    }

    private static Choice choice(Long id, String name) {
        return new Choice(String.valueOf(id), name, false);
    }
}
