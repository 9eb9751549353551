package org.plenary.programme.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.ReleaseMessages;
import org.plenary.programme.RichText;
import org.plenary.programme.TextMessages;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedText;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Said;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * What changed about a session between two versions of the programme, as a person reads it.
 *
 * @param url null where it leads nowhere
 * @param place where it is or was, or in a sentence from where to where it moved; null where nothing of that is new
 */
public record ChangeInWords(String code, Said title, String url, String place, List<Detail> details) {

    /**
     * A field and how it differs.
     *
     * @param before empty where there was nothing
     * @param after empty where there is nothing
     * @param parts whether these are only those of several that are not in both
     * @param langBefore as {@link Said#lang} of what people wrote; {@code langAfter} likewise
     */
    public record Detail(String label, String before, String after, boolean parts, String langBefore, String langAfter) {

        private Detail(String label, String before, String after, boolean parts) {
            this(label, before, after, parts, null, null);
        }
    }

    public record Group(String heading, List<ChangeInWords> changes) {
    }

    /** The gravest first, each kind once. @param links where a session leads; null for nowhere */
    public static List<Group> grouped(List<Change> changes, Programme before, Programme after,
            Function<ListedSession, String> links) {
        List<Group> groups = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            List<ChangeInWords> ofKind = changes.stream().filter(change -> change.kind() == kind)
                    .map(change -> of(change, before, after, links)).toList();
            if (!ofKind.isEmpty()) {
                groups.add(new Group(Words.now(ReleaseMessages.class).count(kind, ofKind.size()), ofKind));
            }
        }
        return groups;
    }

    private static ChangeInWords of(Change change, Programme before, Programme after, Function<ListedSession, String> links) {
        ListedSession session = change.session();
        ReleaseMessages words = Words.now(ReleaseMessages.class);
        ListedSession was = change.before();
        ListedSession is = change.after();
        if (was == null || is == null) {
            return new ChangeInWords(session.code(), session.title(Reading.currentLanguage().tag), links.apply(session),
                    was == null ? when(is, after) : when(was, before), List.of());
        }
        String from = when(was, before);
        String to = when(is, after);
        String place = !from.equals(to) ? words.moved(Words.isolated(from), Words.isolated(to))
                : was.cancelled() == is.cancelled() ? null : to;
        return new ChangeInWords(session.code(), session.title(Reading.currentLanguage().tag), links.apply(session),
                place, details(facts(was, before),
                        facts(is, after)));
    }

    private static List<Detail> details(Everything was, Everything is) {
        return Stream.concat(is.parts.keySet().stream(), was.parts.keySet().stream()).distinct()
                .filter(label -> !was.of(label).equals(is.of(label))).map(label -> detail(label, was, is)).toList();
    }

    private static Detail detail(String label, Everything before, Everything after) {
        List<String> was = before.of(label);
        List<String> is = after.of(label);
        if (was.size() < 2 && is.size() < 2) {
            TwoTexts apart = TwoTexts.apart(joined(was), joined(is));
            return new Detail(label, apart.before(), apart.after(), false, before.langs.get(label), after.langs.get(label));
        }
        String gone = joined(was.stream().filter(one -> !is.contains(one)).toList());
        String added = joined(is.stream().filter(one -> !was.contains(one)).toList());
        return gone.isEmpty() && added.isEmpty() ? new Detail(label, joined(was), joined(is), false)
                : new Detail(label, gone, added, true);
    }

    private static String joined(List<String> parts) {
        return String.join(Reading.currentLanguage().comma(), parts);
    }

    /**
     * What there is to know of a session, by its label.
     *
     * @param parts each in as many as it has
     * @param langs as {@link Said#lang}, of titles and descriptions
     */
    private record Everything(Map<String, List<String>> parts, Map<String, String> langs) {

        List<String> of(String label) {
            return parts.getOrDefault(label, List.of());
        }

        void written(String label, String text, String language) {
            parts.put(label, one(text));
            langs.put(label, new Said(text, language, Reading.currentLanguage().tag).lang());
        }
    }

    /** Everything a reader may know of it but its place. */
    private static Everything facts(ListedSession session, Programme programme) {
        ReleaseMessages words = Words.now(ReleaseMessages.class);
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        TextMessages texts = Words.now(TextMessages.class);
        Map<String, List<String>> facts = new LinkedHashMap<>();
        Everything all = new Everything(facts, new HashMap<>());
        facts.put(words.code(), one(session.code()));
        facts.put(words.number(), one(session.number()));
        all.written(words.title(), session.title(), session.language());
        facts.put(names.type(), programme.type(session.type()).map(ListedType::name).stream().toList());
        all.written(words.description(), RichText.plain(session.description()), session.language());
        facts.put(names.track(), session.tracks().stream().flatMap(id -> programme.track(id).stream()).map(ListedTrack::name)
                .map(Words::isolated).toList());
        facts.put(names.organised_by(), one(session.organisedBy()));
        facts.put(names.layout(), one(session.layout()));
        facts.put(names.people(), session.roles().stream().map(ChangeInWords::person).toList());
        facts.put(names.floor_language(), languages(List.of(session.floorLanguage())));
        facts.put(names.interpretation(), languages(session.interpretation()));
        facts.put(names.captions(), languages(session.captions()));
        facts.put(names.sign_language(), one(session.signLanguage()));
        facts.put(names.recording(), one(session.recorded() ? names.planned() : names.not_planned()));
        facts.put(names.stream(), one(session.streamed() ? names.planned() : names.not_planned()));
        facts.put(words.stream_url(), one(session.streamUrl()));
        facts.put(names.source(), one(session.sourceUrl()));
        facts.put(names.sdgs(), session.sdgs().stream().map(String::valueOf).toList());
        if (session.language() != null) {
            facts.put(texts.text_language(), languages(List.of(session.language())));
        }
        for (ListedText text : session.texts()) {
            String language = Reading.currentLanguage().nameOf(text.language());
            all.written(texts.title_in(language), text.title(), text.language());
            all.written(texts.description_in(language), RichText.plain(text.description()), text.language());
        }
        return all;
    }

    private static List<String> one(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }

    private static List<String> languages(List<String> tags) {
        return tags.stream().map(Reading.currentLanguage()::nameOf).toList();
    }

    /** Day, hours and room, as the venue counts them. */
    static String when(ListedSession session, Programme programme) {
        Language reader = Reading.currentLanguage();
        ReleaseMessages words = Words.now(ReleaseMessages.class);
        String room = programme.room(session.room()).map(ListedRoom::name).map(Words::isolated).orElse(words.no_room());
        return !session.isPlaced() ? Words.now(ProgrammeMessages.class).unscheduled()
                : String.join(reader.comma(),
                        Times.day(session.startsAt().atZone(programme.zoneId()).toLocalDate(), reader),
                        Times.hour(session.startsAt(), programme.zoneId()) + "–"
                                + Times.hour(session.endsAt(), programme.zoneId()),
                        room);
    }

    private static String person(ListedRole role) {
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        return Words.isolated(role.name()) + " (" + Stream
                .of(names.role(role.kind()), role.affiliation() == null ? "" : Words.isolated(role.affiliation()),
                        role.stakeholderGroup() == null ? "" : names.stakeholder_group(role.stakeholderGroup()),
                        role.regionalGroup() == null ? "" : names.regional_group(role.regionalGroup()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(Reading.currentLanguage().comma())) + ")";
    }
}
