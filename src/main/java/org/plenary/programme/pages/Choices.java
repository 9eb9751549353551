package org.plenary.programme.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Choice;
import org.plenary.shared.Words;

/**
 * What can be filtered by, each choice with how many sessions it leaves given the others ("Workshop: 28"); what would leave
 * none, and a fact in which all sessions are alike, is not offered. And what was chosen, to be taken away again.
 */
public record Choices(List<Of> facts, List<Chosen> chosen) {

    /** The choices of one fact. */
    public record Of(String name, String label, List<Choice> choices) {
    }

    /** @param url of the same page without it */
    public record Chosen(String fact, String value, String url) {
    }

    /** @param among the sessions there are to choose from, such as those of a day that have the words searched for */
    static Choices of(Programme programme, List<ListedSession> among, Filter filter, String page) {
        return new Choices(Stream.of(Fact.values()).map(fact -> of(fact, programme, among, filter))
                .filter(of -> !of.label().isEmpty()).toList(), chosen(programme, filter, page));
    }

    private static Of of(Fact fact, Programme programme, List<ListedSession> among, Filter filter) {
        String wanted = filter.wanted().getOrDefault(fact, "");
        Map<String, Long> counts = filter.without(fact).of(among, programme).stream()
                .flatMap(session -> fact.of(session, programme).stream())
                .collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
        if (wanted.isEmpty() && areAlike(fact, programme)) {
            return new Of(fact.key, "", List.of());
        }
        if (!wanted.isEmpty()) {
            counts.putIfAbsent(wanted, 0L);
        }
        return new Of(fact.key, fact.label(), fact.sorted(counts.keySet().stream(), programme)
                .map(value -> new Choice(value, counted(fact, value, programme, counts.get(value)), value.equals(wanted)))
                .toList());
    }

    /** In the whole programme: what is offered does not come and go with what is chosen. */
    private static boolean areAlike(Fact fact, Programme programme) {
        return programme.sessions().stream().flatMap(session -> fact.of(session, programme).stream()).distinct().count() < 2;
    }

    private static String counted(Fact fact, String value, Programme programme, long count) {
        ViewMessages words = Words.now(ViewMessages.class);
        String label = fact.label(value, programme);
        boolean isArea = fact == Fact.TRACK && programme.tracks().stream().filter(track -> value.equals("" + track.id()))
                .map(ListedTrack::parent).anyMatch(parent -> parent != null);
        return isArea ? words.area_counted(label, count) : words.counted(label, count);
    }

    private static List<Chosen> chosen(Programme programme, Filter filter, String page) {
        Stream<Chosen> facts = filter.wanted().entrySet().stream().map(one -> new Chosen(one.getKey().label(),
                one.getKey().label(one.getValue(), programme), page + filter.without(one.getKey()).getQuery()));
        Stream<Chosen> words = Stream.of(filter.q()).filter(Predicate.not(String::isEmpty))
                .map(q -> new Chosen(Words.now(ProgrammeMessages.class).search(), q, page + filter.withoutWords().getQuery()));
        return Stream.concat(facts, words).toList();
    }
}
