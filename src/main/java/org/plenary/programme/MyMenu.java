package org.plenary.programme;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Pages of one's own, linked for whoever is signed in. Each feature, also those above, adds its own as a {@link Page}. */
@Named("myMenu")
@Singleton
public class MyMenu {

    /** One page of one's own. */
    public interface Page {

        /** Where it stands in the menu; tens, so that something fits between. */
        int position();

        /** Below /{meeting}/me, such as {@code /agenda}. */
        String path();

        /** Whether it is there for this visitor; asked with every page somebody signed in is shown. */
        default boolean isFor(Meeting meeting) {
            return true;
        }

        /** Its name in the reader's language. */
        String label();
    }

    @Inject
    Instance<Page> features;

    public List<DeskMenu.Entry> of(Meeting meeting) {
        return features.stream().filter(page -> page.isFor(meeting)).sorted(Comparator.comparingInt(Page::position))
                .map(page -> new DeskMenu.Entry("/" + meeting.slug + "/me" + page.path(), page.label())).toList();
    }
}
