package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.documents.Passport;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.OpenRegistration;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.shared.Language;

/** How a text looks on a paper: with a real registration, whose opening is written down, and an invented passport. */
@ApplicationScoped
class PreviewPaper {

    private static final String CODE = "XXXX-XXXX-XXXX-XXXX";

    @Inject
    OpenRegistration openRegistration;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;
    @ConfigProperty(name = "plenary.address")
    String site;

    @Transactional
    Sheet of(Meeting meeting, PaperKind kind, Language language, Wording wording) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), meeting.zoneId());
        Passport invented = new Passport("X0000000", meeting.country, today.minusYears(2), today.plusYears(8),
                today.minusYears(30));
        Registration somebody = newest(meeting).map(found -> openRegistration.of(meeting, found.id))
                .orElseGet(() -> nobody(meeting));
        PaperContent content = new PaperContent(today, List.of(WritePaper.part(wording, somebody, invented, language)));
        return Sheet.of(meeting, kind, meeting.slug.toUpperCase(java.util.Locale.ROOT) + "-" + kind.letter + "-00000", CODE,
                content, site + "/" + meeting.slug + "/verify/" + CODE);
    }

    private static Optional<Registration> newest(Meeting meeting) {
        return Place.<Place> find("meeting = ?1 and mode = ?2 and state = ?3 order by stateSince desc, id desc", meeting,
                Mode.IN_PERSON, Place.State.CONFIRMED).firstResultOptional().map(place -> place.registration);
    }

    /** Where nobody comes yet: whoever looks at the preview. */
    private Registration nobody(Meeting meeting) {
        Registration registration = new Registration();
        registration.meeting = meeting;
        registration.name = visitor.name();
        registration.reference = "XXXXXXXXXX";
        return registration;
    }
}
