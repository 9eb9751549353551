package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.shared.Words;

/** One person's meeting as a calendar entry (RFC 5545): its days, all day, at the venue; with the addresses to join by. */
@ApplicationScoped
public class MeetingEntry {

    @Inject
    Clock clock;
    @ConfigProperty(name = "plenary.address")
    URI address;

    /** Tentative until a place is confirmed. */
    public String of(Registration registration) {
        Optional<Mode> mode = registration.mode();
        return calendar(registration, "PUBLISH", mode.isPresent() ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE, mode);
    }

    String cancelled(Registration registration) {
        return calendar(registration, "CANCEL", Status.VALUE_CANCELLED, Optional.empty());
    }

    private String calendar(Registration registration, String method, String status, Optional<Mode> mode) {
        Meeting meeting = registration.meeting;
        RegistrationMessages words = Words.in(RegistrationMessages.class, registration.languageOfLetters());
        String url = address + "/" + meeting.slug;
        VEvent event = new VEvent(meeting.startsOn, meeting.endsOn.plusDays(1), meeting.name);
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid("registration-" + registration.id + "@" + address.getHost()));
        event.add(new Sequence(sequence(registration)));
        event.add(new Status(status));
        event.add(new Location(mode.filter(Mode.IN_PERSON::equals).map(there -> place(meeting)).orElse(words.mode(Mode.ONLINE))));
        event.add(new Description(words.letter_join(url + "/programme", url + "/me")));
        event.add(new Url(URI.create(url + "/programme")));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Plenary//Registration//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method));
        calendar.add(event);
        return calendar.toString();
    }

    /** Seconds since the registration was made: always larger in a later letter, on any node. */
    private int sequence(Registration registration) {
        return (int) Duration.between(registration.createdAt, clock.instant()).toSeconds();
    }

    private static String place(Meeting meeting) {
        return (meeting.venue == null ? "" : meeting.venue + ", ") + meeting.city;
    }
}
