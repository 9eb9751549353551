package org.plenary.programme.pages;

import java.util.List;
import org.plenary.programme.released.Found;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Search;
import org.plenary.shared.Words;

/**
 * What was found, best first, thirty at a time: on a bad line nobody waits for what hardly fits.
 *
 * @param first the number of the first of them, from 1
 * @param stretch which of them these are, in words; empty where these are all
 * @param before the address of the thirty before, null at the beginning; so {@code after}
 */
public record Results(List<Result> results, int first, String stretch, String before, String after) {

    static final int AT_ONCE = 30;

    /** With the words that were searched for marked. */
    public record Result(Card card, Found.Text title, Found.Text passage) {
    }

    /** @param fitting what was found and fits the filters; past the last page is the last page */
    static Results of(Asked asked, Search.Hits hits, List<ListedSession> fitting) {
        int pages = Math.max(1, (fitting.size() + AT_ONCE - 1) / AT_ONCE);
        int page = Math.min(asked.filter().page(), pages);
        int from = (page - 1) * AT_ONCE;
        int to = Math.min(fitting.size(), from + AT_ONCE);
        String stretch = pages == 1 ? "" : Words.now(ViewMessages.class).stretch(from + 1, to);
        return new Results(fitting.subList(from, to).stream().map(session -> result(asked, hits.shown(session))).toList(),
                from + 1, stretch,
                page == 1 ? null : asked.found(page - 1), page == pages ? null : asked.found(page + 1));
    }

    private static Result result(Asked asked, Found found) {
        return new Result(asked.card(found.session()), found.title(), found.passage());
    }
}
