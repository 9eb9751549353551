package org.plenary.programme;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The places of the organisers' desk. Each feature, also those above, adds its own by implementing {@link Place}. */
@Named("deskMenu")
@Singleton
public class DeskMenu {

    /** One page of the desk. */
    public interface Place {

        /** Where it stands in the menu; tens, so that something fits between. */
        int position();

        /** Its path below /{meeting}/manage, such as {@code /sessions}; empty for the front page. */
        String path();

        /** Its name in the reader's language. */
        String label();
    }

    /** A link of the menu. */
    public record Entry(String url, String label) {
    }

    @Inject
    Instance<Place> places;

    public List<Entry> of(Meeting meeting) {
        return places.stream().sorted(Comparator.comparingInt(Place::position))
                .map(place -> new Entry("/" + meeting.slug + "/manage" + place.path(), place.label())).toList();
    }
}
