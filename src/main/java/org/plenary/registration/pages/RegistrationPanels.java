package org.plenary.registration.pages;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.registration.pages.RegistrationPanel.Shown;

/** What all features have to say beside a registration, in order. */
@Singleton
class RegistrationPanels {

    @Inject
    Instance<RegistrationPanel> features;

    List<Shown> mine(Meeting meeting, Registration registration) {
        return all(feature -> feature.mine(meeting, registration));
    }

    List<Shown> onTheDesk(Meeting meeting, Registration registration) {
        return all(feature -> feature.onTheDesk(meeting, registration));
    }

    private List<Shown> all(Function<RegistrationPanel, Optional<Shown>> says) {
        return features.stream().sorted(Comparator.comparingInt(RegistrationPanel::position)).map(says)
                .flatMap(Optional::stream).toList();
    }
}
