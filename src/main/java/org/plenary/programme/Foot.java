package org.plenary.programme;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The links at the foot of every page of a meeting, the same for everybody. A feature above adds its own. */
@Named("foot")
@Singleton
public class Foot {

    /** What one feature has there. */
    public interface Link {

        DeskMenu.Entry of(Meeting meeting);
    }

    @Inject
    Instance<Link> features;

    public List<DeskMenu.Entry> of(Meeting meeting) {
        return features.stream().map(feature -> feature.of(meeting)).toList();
    }
}
