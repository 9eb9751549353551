package org.plenary.programme;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.shared.DatabaseAway;

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
     * @param duties who may open it, as its {@link OnTeam} says
     */
    public record Place(int position, String path, String label, List<Duty> duties) {

        /** For organisers. */
        public Place(int position, String path, String label) {
            this(position, path, label, List.of(Duty.ORGANISER));
        }
    }

    /** A link of the menu. */
    public record Entry(String url, String label) {
    }

    @Inject
    Instance<Places> features;
    @Inject
    Team team;

    /** The way to the desk, for whoever has something to do there: its first page they may open; empty for everybody else. */
    public List<Entry> way(Meeting meeting) {
        return DatabaseAway.orNothing(() -> team.isOnIt(meeting) ? of(meeting) : List.<Entry> of()).orElse(List.of()).stream()
                .limit(1).toList();
    }

    /** What this visitor may open. */
    public List<Entry> of(Meeting meeting) {
        return features.stream().flatMap(feature -> feature.places().stream())
                .filter(place -> place.duties.stream().anyMatch(duty -> team.may(meeting, duty)))
                .sorted(Comparator.comparingInt(Place::position))
                .map(place -> new Entry("/" + meeting.slug + "/manage" + place.path, place.label)).toList();
    }
}
