package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.identity.Visitor;
import org.plenary.mail.Letter;
import org.plenary.programme.CalendarFile;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.LetterStanding;
import org.plenary.registration.MeetingEntry;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.SwitchMode;
import org.plenary.registration.form.FormRules;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** One's own registration: where it stands, what can be done with it, the letters. Never kept in a cache. */
@Path("/{meeting}/me")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyPages {

    /** @param state in words: sent, on its way, not deliverable */
    record LetterLine(String url, String subject, String dir, String state) {
    }

    /** @param mode where the button leads; null where there is nothing to switch */
    record Switch(Mode mode, String label) {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyPage(Meeting meeting, Registration registration, Standing standing, boolean living, boolean certain,
            List<Switch> switches,
            List<Summary.Line> lines, boolean editable, String consents, List<LetterLine> letters,
            boolean mayRegister, boolean saved, List<RegistrationPanel.Shown> panels)
            implements
                TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SwitchQuestion(Meeting meeting, Mode mode, String question, String what, String button) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CancelQuestion(Meeting meeting) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    SwitchMode switchMode;
    @Inject
    CancelRegistration cancelRegistration;
    @Inject
    MeetingEntry entry;
    @Inject
    RegistrationPanels panels;
    @Inject
    Clock clock;

    @GET
    public Response me(@RestPath String meeting, @RestQuery String saved) {
        Meeting open = meetings.open(meeting);
        Optional<Registration> mine = registration(open);
        if (mine.isEmpty()) {
            return RegisterPages.seeOther("/" + open.slug + "/register");
        }
        Registration registration = mine.get();
        List<Place> living = registration.livingPlaces();
        return page(new MyPage(open, registration, Standing.of(living, Place.history(registration)), !living.isEmpty(),
                living.stream().anyMatch(Place::isConfirmed), switches(living), Summary.mine(registration),
                !living.isEmpty() && clock.instant().isBefore(FormRules.editsUntil(open)),
                consents(registration),
                letters(registration), open.takesRegistrationsAt(clock.instant()), saved != null,
                panels.mine(open, registration)));
    }

    @GET
    @Path("meeting.ics")
    @Produces("text/calendar")
    public Response calendar(@RestPath String meeting) {
        Registration registration = mine(meetings.open(meeting));
        return Response.ok(entry.of(registration).orElseThrow(Refusal::notFound), CalendarFile.MEDIA_TYPE)
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"meeting.ics\"").build();
    }

    @GET
    @Path("switch")
    public Response switchQuestion(@RestPath String meeting, @RestQuery Mode mode) {
        Meeting open = meetings.open(meeting);
        List<Place> living = mine(open).livingPlaces();
        if (living.isEmpty() || mode == null) {
            return RegisterPages.seeOther("/" + open.slug + "/me");
        }
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        boolean stays = living.stream().anyMatch(place -> place.mode == mode);
        return page(new SwitchQuestion(open, mode, stays ? words.stay(mode) : words.switch_question(mode),
                stays ? words.switch_stay() : Prospect.of(open, mode), stays ? words.stay(mode) : words.switch_to(mode)));
    }

    @POST
    @Path("switch")
    public Response switchTo(@RestPath String meeting, @RestForm Mode mode) {
        Meeting open = meetings.open(meeting);
        if (mode != null) {
            switchMode.to(mode, mine(open).id);
        }
        return RegisterPages.seeOther("/" + open.slug + "/me");
    }

    @GET
    @Path("cancel")
    public Response cancelQuestion(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        mine(open);
        return page(new CancelQuestion(open));
    }

    @POST
    @Path("cancel")
    public Response cancel(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        cancelRegistration.of(mine(open).id);
        return RegisterPages.seeOther("/" + open.slug + "/me");
    }

    private Registration mine(Meeting meeting) {
        return registration(meeting).orElseThrow(Refusal::notFound);
    }

    private Optional<Registration> registration(Meeting meeting) {
        return visitor.person().flatMap(person -> Registration.of(meeting, person));
    }

    /** To the other mode where nothing was asked for there; back to the confirmed one alone where something was. */
    private static List<Switch> switches(List<Place> living) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        if (living.size() == 1) {
            Mode other = living.get(0).mode.other();
            return List.of(new Switch(other, words.switch_to(other)));
        }
        return living.stream().filter(Place::isConfirmed).map(place -> new Switch(place.mode, words.stay(place.mode))).toList();
    }

    private static String consents(Registration registration) {
        return Words.now(RegistrationMessages.class).consents(moment(registration, registration.privacyAcceptedAt),
                registration.privacyVersion);
    }

    /** Newest first; their pages are counted from the oldest. */
    private static List<LetterLine> letters(Registration registration) {
        Meeting meeting = registration.meeting;
        List<Letter> letters = Letter.to(registration.person.id, meeting.id);
        return IntStream.range(0, letters.size()).mapToObj(i -> new LetterLine(
                "/" + meeting.slug + "/me/letters/" + (letters.size() - i), letters.get(i).subject, letters.get(i).dir(),
                LetterStanding.toThem(letters.get(i), meeting))).toList();
    }

    private static String moment(Registration registration, Instant at) {
        return Times.moment(at, registration.meeting.zoneId(), Reading.currentLanguage());
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page).header("Cache-Control", "private, no-store").build();
    }
}
