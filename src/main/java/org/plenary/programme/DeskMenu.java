package org.plenary.programme;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The places of the organisers' desk. Each feature, also those above, adds its own by implementing {@link Places}. */
@Named("deskMenu")
@Singleton
public class DeskMenu {

    /** What one feature has on the desk. */
    public interface Places {

        List<Place> places();
    }

    /**
     * One page of the desk.
     *
     * @param position where it stands in the menu; tens, so that something fits between
     * @param path below /{meeting}/manage, such as {@code /sessions}; empty for the front page
     * @param label its name in the reader's language
     */
    public record Place(int position, String path, String label) {
    }

    /** A link of the menu. */
    public record Entry(String url, String label) {
    }

    @Inject
    Instance<Places> features;

    public List<Entry> of(Meeting meeting) {
        return features.stream().flatMap(feature -> feature.places().stream())
                .sorted(Comparator.comparingInt(Place::position))
                .map(place -> new Entry("/" + meeting.slug + "/manage" + place.path, place.label)).toList();
    }
}
