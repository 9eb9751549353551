package org.plenary.programme.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;

/**
 * What the reader wants to see of the programme, and how; what cannot be read as a filter fits nothing rather than
 * everything.
 *
 * @param wanted a value of each fact that was chosen
 * @param q words searched for, empty for none
 * @param page which page of what was found, from 1; another filter begins at the first again
 */
public record Filter(Map<Fact, String> wanted, String q, View view, int page) {

    /** AUTO is a list by the hour on a narrow window and by room and hour on a wide one. */
    public enum View {
        AUTO,
        LIST,
        GRID,
        TEXT
    }

    static final Filter NONE = new Filter(Map.of(), "", View.AUTO, 1);

    static Filter of(MultivaluedMap<String, String> query) {
        Map<Fact, String> wanted = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            String value = text(query.getFirst(fact.key));
            if (!value.isEmpty()) {
                wanted.put(fact, value);
            }
        }
        String view = text(query.getFirst("view"));
        return new Filter(wanted, text(query.getFirst("q")), Arrays.stream(View.values())
                .filter(known -> known.name().toLowerCase().equals(view)).findFirst().orElse(View.AUTO),
                page(text(query.getFirst(Address.PAGE))));
    }

    private static int page(String value) {
        return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    }

    private static String text(String value) {
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", "").strip();
    }

    public boolean isAny() {
        return isSearch() || isNarrowed();
    }

    public boolean isSearch() {
        return !q.isEmpty();
    }

    /** By something else than words. */
    public boolean isNarrowed() {
        return !wanted.isEmpty();
    }

    Filter without(Fact fact) {
        Map<Fact, String> rest = new EnumMap<>(Fact.class);
        rest.putAll(wanted);
        rest.remove(fact);
        return new Filter(rest, q, view, 1);
    }

    Filter withoutWords() {
        return new Filter(wanted, "", view, 1);
    }

    Filter in(View other) {
        return new Filter(wanted, q, other, 1);
    }

    List<ListedSession> of(List<ListedSession> sessions, Programme programme) {
        return sessions.stream().filter(session -> fits(session, programme)).toList();
    }

    /** Whether it fits all but the words searched for: those are {@link org.plenary.programme.released.Search}'s. */
    boolean fits(ListedSession session, Programme programme) {
        return wanted.entrySet().stream()
                .allMatch(one -> one.getKey().of(session, programme).contains(one.getValue()));
    }

    /** As a query without the page, to be carried from page to page; empty or starting with "?". */
    public String getQuery() {
        Stream<Map.Entry<String, String>> facts = wanted.entrySet().stream()
                .map(one -> Map.entry(one.getKey().key, one.getValue()));
        Stream<Map.Entry<String, String>> others = Stream.of(Map.entry("q", q),
                Map.entry("view", view == View.AUTO ? "" : view.name().toLowerCase()));
        String query = Stream.concat(facts, others).filter(pair -> !pair.getValue().isEmpty())
                .map(pair -> Address.pair(pair.getKey(), pair.getValue())).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
