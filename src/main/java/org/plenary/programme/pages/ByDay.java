package org.plenary.programme.pages;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Sessions of one of the venue's days; those not scheduled yet stand under a heading of their own, last. */
record ByDay(String heading, List<Card> cards) {

    /** Days that have any. */
    static List<ByDay> of(Released released, Predicate<ListedSession> wanted, Cards made) {
        Programme programme = released.programme();
        List<Card> cards = made.of(programme, released.meeting(), programme.sessions().stream().filter(wanted));
        Stream<ByDay> days = programme.days().stream().map(day -> new ByDay(Times.day(day, Reading.currentLanguage()),
                cards.stream().filter(card -> day.equals(card.session().day(programme.zoneId())))
                        .map(card -> card.ofItsDay(programme.zoneId())).toList()));
        Stream<ByDay> none = Stream.of(new ByDay(Words.now(ProgrammeMessages.class).unscheduled(),
                cards.stream().filter(card -> card.when() == null).toList()));
        return Stream.concat(days, none).filter(day -> !day.cards().isEmpty()).toList();
    }
}
