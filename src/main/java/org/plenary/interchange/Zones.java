package org.plenary.interchange;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.shared.Choice;
import org.plenary.shared.Words;

/** Zones to choose from for times that say none: first the two that are most likely meant. */
final class Zones {

    private Zones() {
    }

    /** @param chosen null while nobody has said */
    static List<Choice> of(Meeting meeting, String chosen) {
        Choice venue = new Choice(meeting.zone,
                Words.now(ImportsMessages.class).venue_zone(Problem.isolated(meeting.zone.replace('_', ' '))),
                meeting.zone.equals(chosen));
        return Stream.concat(Stream.of(venue, choice("UTC", chosen)),
                Reads.ZONES.stream()
                        .filter(name -> name.matches(
                                "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                        .filter(name -> !name.equals(meeting.zone)).sorted().map(name -> choice(name, chosen)))
                .toList();
    }

    private static Choice choice(String name, String chosen) {
        return new Choice(name, name.replace('_', ' '), name.equals(chosen));
    }
}
