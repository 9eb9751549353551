package org.plenary.programme.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What changed about a session between two versions of the programme, as an organiser reads it. */
record ChangeInWords(String session, String url, List<Detail> details) {

    /** Above this a text is cut: the list tells that it changed, the session's page what it says. */
    private static final int AT_MOST = 160;

    /** {@code before} or {@code after} is empty where there was or is nothing. */
    record Detail(String label, String before, String after) {
    }

    record Group(String heading, List<ChangeInWords> changes) {
    }

    /** The gravest first, each kind once. */
    static List<Group> grouped(List<Change> changes, Programme before, Programme after, Meeting meeting) {
        DeskMessages words = Words.now(DeskMessages.class);
        List<Group> groups = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            List<ChangeInWords> ofKind = changes.stream().filter(change -> change.kind() == kind)
                    .map(change -> of(change, before, after, meeting)).toList();
            if (!ofKind.isEmpty()) {
                groups.add(new Group(words.change_kind(kind.name(), ofKind.size()), ofKind));
            }
        }
        return groups;
    }

    private static ChangeInWords of(Change change, Programme before, Programme after, Meeting meeting) {
        ListedSession session = change.session();
        Map<String, String> was = change.before() == null ? Map.of() : facts(change.before(), before);
        Map<String, String> is = change.after() == null ? Map.of() : facts(change.after(), after);
        List<Detail> details = new ArrayList<>();
        if (change.before() != null && change.after() != null) {
            is.forEach((label, value) -> {
                if (!Objects.equals(was.get(label), value)) {
                    details.add(new Detail(label, cut(was.get(label)), cut(value)));
                }
            });
        }
        String url = change.kind() == Change.Kind.REMOVED ? null : DeskLinks.manage(meeting, "sessions/" + session.id());
        return new ChangeInWords(session.code() + " " + session.title(), url, details);
    }

    private static Map<String, String> facts(ListedSession session, Programme programme) {
        DeskMessages words = Words.now(DeskMessages.class);
        Language reader = Reading.currentLanguage();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.when_and_where(), when(session, programme));
        facts.put(words.code(), session.code());
        facts.put(words.number(), Typed.orEmpty(session.number()));
        facts.put(words.title(), session.title());
        facts.put(words.type(), programme.type(session.type()).map(ListedType::name).orElse(""));
        facts.put(words.description(), Typed.orEmpty(session.description()));
        facts.put(words.tracks(), session.tracks().stream().flatMap(id -> programme.track(id).stream()).map(ListedTrack::name)
                .collect(Collectors.joining(reader.comma())));
        facts.put(words.organised_by(), Typed.orEmpty(session.organisedBy()));
        facts.put(words.layout(), Typed.orEmpty(session.layout()));
        facts.put(words.people(), people(session));
        facts.put(words.floor_language(), reader.nameOf(session.floorLanguage()));
        facts.put(words.interpretation(), names(session.interpretation(), reader));
        facts.put(words.captions(), names(session.captions(), reader));
        facts.put(words.sign_language(), Typed.orEmpty(session.signLanguage()));
        facts.put(words.recorded(), words.yes_no(session.recorded()));
        facts.put(words.streamed(), words.yes_no(session.streamed()));
        facts.put(words.stream_url(), Typed.orEmpty(session.streamUrl()));
        facts.put(words.source_url(), Typed.orEmpty(session.sourceUrl()));
        facts.put(words.sdgs(), session.sdgs().stream().map(String::valueOf).collect(Collectors.joining(reader.comma())));
        return facts;
    }

    private static String when(ListedSession session, Programme programme) {
        Language reader = Reading.currentLanguage();
        DeskMessages words = Words.now(DeskMessages.class);
        String room = programme.room(session.room()).map(ListedRoom::name).orElse(words.no_room());
        return !session.isPlaced() ? words.unplaced()
                : String.join(reader.comma(),
                        Times.shortDay(session.startsAt().atZone(programme.zoneId()).toLocalDate(), reader),
                        Times.hour(session.startsAt(), programme.zoneId()) + "–"
                                + Times.hour(session.endsAt(), programme.zoneId()),
                        DeskLinks.isolated(room));
    }

    private static String people(ListedSession session) {
        return session.roles().stream().map(ChangeInWords::person).collect(Collectors.joining("; "));
    }

    private static String person(ListedRole role) {
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        return DeskLinks.isolated(role.name()) + " (" + Stream
                .of(names.role(role.kind()), role.affiliation() == null ? null : DeskLinks.isolated(role.affiliation()),
                        role.stakeholderGroup() == null ? null : names.stakeholder_group(role.stakeholderGroup()),
                        role.regionalGroup() == null ? null : names.regional_group(role.regionalGroup()))
                .filter(Objects::nonNull).collect(Collectors.joining(Reading.currentLanguage().comma())) + ")";
    }

    private static String names(List<String> tags, Language reader) {
        return tags.stream().map(reader::nameOf).collect(Collectors.joining(reader.comma()));
    }

    private static String cut(String text) {
        return text == null ? "" : text.length() <= AT_MOST ? text : text.substring(0, AT_MOST) + " …";
    }
}
