package org.plenary.registration.pages;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;

/** The links of {@link WithTheListed}, for the list's template. */
@Named("listed")
@Singleton
public class Listed {

    @Inject
    Instance<WithTheListed> features;

    public List<WithTheListed.Link> links(Meeting meeting, RegistrationFilter filter) {
        return features.stream().map(feature -> feature.of(meeting, filter)).flatMap(Optional::stream).toList();
    }
}
