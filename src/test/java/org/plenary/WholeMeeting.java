package org.plenary;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.plenary.agenda.AgendaAddress;
import org.plenary.agenda.AgendaKey;
import org.plenary.agenda.KeepAgenda;
import org.plenary.agenda.Star;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Invitation;
import org.plenary.connections.Connected;
import org.plenary.connections.expected.Listed;
import org.plenary.connections.webhooks.Hooked;
import org.plenary.documents.Document;
import org.plenary.documents.Pictures;
import org.plenary.documents.Safe;
import org.plenary.identity.Person;
import org.plenary.interchange.Sent;
import org.plenary.mail.Letter;
import org.plenary.mailing.Mailings;
import org.plenary.programme.Meeting;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.Track;
import org.plenary.programme.released.Releases;
import org.plenary.onsite.Tickets;
import org.plenary.privacy.Twice;
import org.plenary.registration.AskThePerson;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Decide;
import org.plenary.registration.KeepDraft;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SetQuotas;
import org.plenary.registration.SignUp;
import org.plenary.registration.Stage;
import org.plenary.registration.form.Asked;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.Question;
import org.plenary.shared.Json;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.Route;

/** A meeting that is on now, in which every address of the application leads to something and most states occur. */
final class WholeMeeting {

    static final String ORGANISER = "organiser@plenary.example";
    static final String OTHER_ORGANISER = "organiser2@plenary.example";
    static final String PARTICIPANT = "participant@plenary.example";
    static final String UNREGISTERED = "participant2@plenary.example";
    static final String ADMIN = "admin@plenary.example";

    private static final String[] EVERYBODY = { ORGANISER, OTHER_ORGANISER, PARTICIPANT, UNREGISTERED, ADMIN,
            "door@plenary.example", "accreditation@plenary.example", "other.organiser@plenary.example" };

    private static final AtomicInteger NEXT = new AtomicInteger();

    final Meeting meeting;
    /** Its room is taken twice, and so is its speaker. */
    final Session open;
    final Session soon;
    final Session over;
    final Session cancelled;
    final Session unplaced;
    final Session withoutRemoteRoom;
    final Room hall;
    final Track track;
    final SessionType type;
    final Speaker speaker;
    final Role role;
    final SessionText text;
    final Registration pending;
    final Registration declined;
    /** Has a confirmed place in person. */
    private Registration comes;
    /** Is on site. */
    private final Registration there;
    /** The code of a visa letter. */
    final String paperCode;
    final FormSection section;
    final Question question;
    /** What a calendar program asks for its owner's agenda with. */
    final String agendaKey;
    private final Invitation invited;
    private final Delegation empty;
    private final long mailing;
    private final long running;
    private final long token;
    /** One delivery to it was given up. */
    private final long webhook;
    /** A list of people from elsewhere that waits to be confirmed. */
    private final long expected;
    /** What somebody shows who wants no more news. */
    final String unsubscribing;

    /** The participant's other account. */
    private final Person alsoTheParticipant = Registered.person("Amina");
    private final LocalDateTime now;
    private int texts;

    /** Pages that show other forms in another state than those {@link #at} names. */
    List<String> inOtherStates() {
        return List.of(desk("registrations/" + declined.id), desk("mailings/" + running),
                desk("check-in/" + Tickets.of(there)), desk("delegations/" + empty.id));
    }

    private WholeMeeting() {
        Meeting made = Registered.meeting(50, true);
        meeting = Given.written(() -> {
            Meeting row = Meeting.findById(made.id);
            row.startsOn = LocalDate.now(row.zoneId()).minusDays(1);
            row.endsOn = row.startsOn.plusDays(4);
            row.theme = "Internet United";
            row.summary = "What it is about.\n\nAnd for whom.";
            row.venue = "International Congress Centre";
            row.contactEmail = "team@plenary.example";
            row.codeOfConductUrl = "https://plenary.example/conduct";
            return row;
        });
        now = LocalDateTime.now(meeting.zoneId()).truncatedTo(ChronoUnit.MINUTES);
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        Given.member(meeting, OTHER_ORGANISER, Duty.ORGANISER);
        Given.member(meeting, "called@people.example", Duty.DOOR);
        hall = Given.room(meeting, "Conference Room 1+2");
        track = Given.track(meeting, "Trust, security and stability");
        type = Given.type(meeting, "Workshop");
        speaker = introduced(Given.speaker(meeting, "ليلى الحارثي"));
        open = withFacts(Given.session(meeting, "WS33", hall, now.minusMinutes(20)));
        role = inWords(Given.role(open, speaker, Role.Kind.SPEAKER));
        text = Given.text(open, "ar", "الإنترنت للجميع", "**عمّ** تتحدث الجلسة.");
        Session same = Given.session(meeting, "OF12", hall, now.plusMinutes(10));
        Given.role(same, speaker, Role.Kind.ONLINE_MODERATOR);
        soon = Given.session(meeting, "MAIN1", hall, now.plusDays(1));
        over = Given.session(meeting, "WS1", hall, now.minusHours(5));
        cancelled = Given.session(meeting, "WS2", hall, now.plusHours(4));
        Given.written(() -> {
            Session.<Session> findById(cancelled.id).cancel();
            return null;
        });
        unplaced = Given.session(meeting, "WS99", null, null);
        withoutRemoteRoom = Given.session(meeting, "WS7", null, now.minusMinutes(10));
        the(Releases.class).make(meeting, "The first one");
        Registration participant = register(PARTICIPANT, Mode.ONLINE);
        the(AskThePerson.class).ask(meeting, participant.id, "Which ministry do you work for?");
        the(SetQuotas.class).category(meeting, "press", null, false, Map.of("en", "Press"));
        pending = register(Registered.person("Siti"), Mode.IN_PERSON);
        register(Registered.person("أمينة"), Mode.ONLINE);
        declined = register(Registered.person("Zoé"), Mode.IN_PERSON);
        the(Decide.class).decline(meeting, declined.id, Mode.IN_PERSON, "The venue is closed to visitors on these days.");
        there = approved();
        Tickets.checkIn(there);
        undelivered();
        paperCode = somebodyComesWithPapers();
        Asked.form(meeting);
        question = Asked.question(meeting, Stage.REGISTRATION, Kind.CHOICE, "Which hotel?");
        theFormsAsk();
        section = Asked.section(meeting, Stage.APPROVED, "Anything else");
        agendaKey = somebodyKeepsAnAgenda();
        invited = Delegations.member(delegation(), "Wanjiru");
        empty = delegation();
        Delegations.invited(meeting, "press", "José");
        mailing = Mailings.draft(meeting, true);
        running = Mailings.running(meeting, true);
        token = Connected.row(meeting, "Badge printer").id;
        webhook = Hooked.webhook(meeting, "https://hooks.example/plenary").id;
        Hooked.givenUp(webhook);
        expected = Listed.file(meeting, "Siti binti Ahmad");
        unsubscribing = Mailings.unsubscribe(meeting, personOf(PARTICIPANT)).replaceFirst(".*\\?", "?");
        unused();
        somethingHasChangedSince();
    }

    static WholeMeeting make() {
        return new WholeMeeting();
    }

    /** Where this route leads in this meeting. A form is given a row of its own each time: it may take it away. */
    String at(Route route) {
        boolean changes = route.verb().equals("POST");
        return at(route, changes) + (route.path().endsWith("/agenda.ics") ? "?key=" + agendaKey
                : route.path().contains("/unsubscribe") ? unsubscribing : "");
    }

    private String at(Route route, boolean changes) {
        return route.at(name -> switch (name) {
            case "meeting" -> meeting.slug;
            case "code" -> open.code;
            case "date" -> meeting.startsOn.plusDays(1).toString();
            case "session" -> String.valueOf(open.id);
            case "number" -> "2";
            case "paper" -> paperCode;
            case "language" -> "ar";
            case "star" -> String.valueOf(open.guid);
            case "ticket" -> changes ? Tickets.of(approved()) : ticket();
            case "key" -> route.path().contains("/me/accounts/")
                    ? changes ? Twice.key(Registered.person("Amina"), personOf(PARTICIPANT)) : accountKey()
                    : Delegations.key(changes ? Delegations.member(delegation(), "Somebody") : invited);
            case "letter" -> "1";
            case "kind" -> "CONFIRMED";
            case "reference" -> pending.reference;
            case "id" -> String.valueOf(changes ? newRow(route.path()) : row(route.path()));
            default -> "x";
        });
    }

    private Object row(String path) {
        return switch (noun(path)) {
            case "rooms" -> hall.id;
            case "tracks" -> track.id;
            case "types" -> type.id;
            case "speakers" -> speaker.id;
            case "sessions" -> open.id;
            case "roles" -> role.id;
            case "texts" -> text.id;
            case "registrations", "accreditation" -> pending.id;
            case "sections" -> section.id;
            case "questions" -> question.id;
            case "options" -> Asked.options(question).get(0).id;
            case "mailings" -> mailing;
            case "delegations" -> invited.delegation.id;
            case "tokens" -> token;
            case "webhooks" -> webhook;
            case "expected" -> expected;
            case "import" -> imported();
            default -> throw new AssertionError("which row is meant by " + path + "?");
        };
    }

    private Object newRow(String path) {
        String name = "New " + NEXT.incrementAndGet();
        return switch (noun(path)) {
            case "rooms" -> Given.room(meeting, name).id;
            case "tracks" -> Given.track(meeting, name).id;
            case "types" -> Given.type(meeting, name).id;
            case "speakers" -> Given.speaker(meeting, name).id;
            case "sessions" -> Given.session(meeting, name.replace(' ', '-'), null, null).id;
            case "roles" -> Given.role(open, Given.speaker(meeting, name), Role.Kind.SPEAKER).id;
            case "texts" -> Given.text(open, another(), name, null).id;
            case "team" -> Given.member(meeting, "new" + NEXT.get() + "@people.example", Duty.DOOR).id;
            case "registrations", "accreditation" -> register(Registered.person(name), Mode.IN_PERSON).id;
            case "letters" -> undelivered().id;
            case "sections" -> Asked.section(meeting, Stage.APPROVED, name).id;
            case "questions" -> Asked.question(meeting, Stage.REGISTRATION, Kind.CHOICE, name).id;
            case "options" -> Asked.options(Asked.question(meeting, Stage.REGISTRATION, Kind.CHOICE, name)).get(0).id;
            case "mailings" -> Mailings.draft(meeting, true);
            case "delegations" -> delegation().id;
            case "delegates" -> Delegations.member(delegation(), name).id;
            case "invitations" -> Delegations.invited(meeting, "press", name).id;
            case "tokens" -> Connected.row(meeting, name).id;
            case "webhooks" -> Hooked.webhook(meeting, "https://hooks.example/" + NEXT.get()).id;
            case "expected" -> Listed.file(meeting, name);
            case "deliveries" -> Hooked.givenUp(webhook).id;
            case "import" -> imported();
            default -> throw new AssertionError("which row is meant by " + path + "?");
        };
    }

    /** Whoever has a demonstration account may name its people. */
    private Delegation delegation() {
        return Delegations.delegation(meeting, "وزارة الشؤون الرقمية", null, null, EVERYBODY);
    }

    /** A language the session has no text in yet. */
    private String another() {
        return Locale.getISOLanguages()[20 + texts++ % 150];
    }

    /** {@code /{meeting}/manage/rooms/{id}/delete}: rooms. */
    private static String noun(String path) {
        return path.replaceAll("/\\{id.*", "").replaceAll(".*/", "");
    }

    /** Somebody with a demonstration account takes part; who does already goes on doing so. */
    Registration register(String email, Mode mode) {
        return register(personOf(email), mode);
    }

    private Registration register(Person person, Mode mode) {
        return the(SignUp.class).of(meeting, person, Registered.answers(person.name), mode);
    }

    /** Of the participant's other account. */
    String accountKey() {
        return Twice.key(alsoTheParticipant, personOf(PARTICIPANT));
    }

    /** Of somebody a delegation sends. */
    String invitationKey() {
        return Delegations.key(invited);
    }

    /** Of somebody who comes. */
    String ticket() {
        return Tickets.of(comes);
    }

    /** In person. */
    private Registration approved() {
        Registration registration = register(Registered.person("Comes " + NEXT.incrementAndGet()), Mode.IN_PERSON);
        the(Decide.class).approve(meeting, registration.id, Mode.IN_PERSON);
        return registration;
    }

    static void cancel(Registration registration) {
        the(CancelRegistration.class).of(registration.id);
    }

    /** The row of a demonstration account, made by the first visit. */
    static Person personOf(String email) {
        given().cookies(Login.as(email)).redirects().follow(false).get("/sign-in?to=/").then().statusCode(303);
        return Given.written(() -> Person.<Person> find("email", email).firstResult());
    }

    /** A letter the mail server did not take, and that the postman of another test does not try again. */
    private Letter undelivered() {
        return Given.written(() -> {
            Letter letter = new Letter();
            letter.eventKey = UUID.randomUUID().toString();
            letter.meetingId = meeting.id;
            letter.personId = pending.person.id;
            letter.toAddress = "nobody@people.example";
            letter.toName = "Nobody";
            letter.language = "en";
            letter.subject = "Your registration";
            letter.textBody = "Text";
            letter.htmlBody = "<p>Text</p>";
            letter.createdAt = Instant.now();
            letter.dueAt = Instant.now().plus(Duration.ofDays(1));
            letter.attempts = 3;
            letter.lastError = "550 5.1.1 No such user here";
            letter.persist();
            return letter;
        });
    }

    /** An organiser, in person: with a photo, a passport and a visa letter, which accreditation sees of somebody else. */
    private String somebodyComesWithPapers() {
        comes = register(ORGANISER, Mode.IN_PERSON);
        the(Decide.class).approve(meeting, comes.id, Mode.IN_PERSON);
        byte[] passport = Json.of(Map.of("number", "C01X00T47", "nationality", "KE", "issued", "2019-05-14", "expires",
                "2039-05-13", "born", "1985-03-27")).getBytes(StandardCharsets.UTF_8);
        for (Registration one : List.of(comes, pending)) {
            the(Safe.class).keep(one, Document.Kind.PASSPORT, passport);
            the(Safe.class).keep(one, Document.Kind.PHOTO, Pictures.file("jpeg", 480, 600));
            the(Safe.class).keep(one, Document.Kind.SCAN, Pictures.file("jpeg", 480, 600));
        }
        Form.on(Jsoup.parse(given().cookies(Login.as(ORGANISER)).get("/" + meeting.slug + "/me/papers").asString())).get(0)
                .send(ORGANISER).then().statusCode(303);
        String page = given().cookies(Login.as(ORGANISER)).get("/" + meeting.slug + "/me/papers/visa").asString();
        return Jsoup.parse(page).select("p.code").text().replace("-", "");
    }

    /** With sessions at the same time, one that is cancelled, one that has no time, and one that is gone. */
    private String somebodyKeepsAnAgenda() {
        Person person = personOf(PARTICIPANT);
        the(Releases.class).current(meeting).sessions()
                .forEach(session -> the(KeepAgenda.class).star(session, meeting, person));
        Given.written(() -> Star.update("sessionGuid = ?1 where meeting = ?2 and code = ?3", UUID.randomUUID(), meeting,
                over.code));
        the(KeepAgenda.class).makeAddress(meeting, person);
        return Given.written(() -> the(AgendaAddress.class).of(meeting, AgendaKey.of(meeting, person).orElseThrow()))
                .replaceFirst(".*key=", "");
    }

    /** Questions of every form, one that waits for an answer, one asked no longer; somebody is about to correct theirs. */
    private void theFormsAsk() {
        Asked.section(meeting, Stage.APPROVED, "Your journey");
        // What is kept though it is wrong would stand in the way of whatever is sent after it.
        List<Kind> kinds = List.of(Kind.SHORT_TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.CHOICES, Kind.YES_NO, Kind.COUNTRY,
                Kind.STATEMENT);
        kinds.forEach(kind -> Asked.question(meeting, Stage.APPROVED, kind, "The question of kind " + kind));
        Question lift = Asked.question(meeting, Stage.REGISTRATION, Kind.YES_NO, "Do you need a lift?");
        Question waiting = Asked.question(meeting, Stage.REGISTRATION, Kind.LONG_TEXT, "Which floor?");
        Asked.only(waiting, List.of("IN_PERSON"), List.of(lift.answering("true")));
        Asked.retired(Asked.question(meeting, Stage.REGISTRATION, Kind.YES_NO, "Do you smoke?"));
        the(KeepDraft.class).of(meeting, personOf(PARTICIPANT), Stage.REGISTRATION,
                "{\"name\":\"Nadia\",\"country\":\"KE\",\"stakeholderGroup\":\"CIVIL_SOCIETY\",\"language\":\"en\"}");
    }

    /** One may delete only what nothing hangs on. */
    private void unused() {
        Given.room(meeting, "Unused");
        Given.track(meeting, "Unused");
        Given.type(meeting, "Unused");
        Given.speaker(meeting, "Unused");
    }

    /** Files that were sent and wait: what would change, what clashes, what is not in them. */
    long imported() {
        return Sent.waiting(meeting, "programme.csv",
                "code,type,title,start,room\nWS33,Workshop,Another title,,\nNEW" + NEXT.incrementAndGet()
                        + ",Workshop,A new one," + now.plusMinutes(10) + ",Conference Room 1+2\n");
    }

    /** Files that changed something, which can be undone. */
    long importedAndDone() {
        return Sent.done(meeting, "rooms.csv", "name,capacity\nImported room " + NEXT.incrementAndGet() + ",30\n");
    }

    private void somethingHasChangedSince() {
        edit(ORGANISER, "sessions/" + open.id, Map.of("title", "A much longer title than the one there was before"));
        the(Releases.class).make(meeting, null);
        edit(ORGANISER, "sessions/" + open.id, Map.of("organisedBy", "A university"));
    }

    /** The desk's form at this address, with these fields changed, sent. */
    void edit(String email, String path, Map<String, String> changes) {
        form(email, path).with(changes).send(email).then().statusCode(303);
    }

    Form form(String email, String path) {
        String page = given().cookies(Login.as(email)).get(desk(path)).then().statusCode(200).extract().asString();
        return Form.on(Jsoup.parse(page)).get(0);
    }

    String desk(String path) {
        return "/" + meeting.slug + "/manage/" + path;
    }

    private static Speaker introduced(Speaker row) {
        return Given.written(() -> {
            Speaker speaker = Speaker.findById(row.id);
            speaker.affiliation = "جامعة الخليج";
            speaker.biography = "First paragraph.\n\nSecond paragraph.";
            return speaker;
        });
    }

    private Session withFacts(Session row) {
        return Given.written(() -> {
            Session session = Session.findById(row.id);
            session.description = "What it is about.\n\nAnd for whom.";
            session.organisedBy = "Association for Progressive Things";
            session.interpretation = "ar,fr";
            session.captions = "en";
            session.signLanguage = "International Sign";
            session.recorded = true;
            session.streamed = true;
            session.streamUrl = "https://stream.example/1";
            session.sdgs = "4,16";
            session.tracks.add(Track.findById(track.id));
            return session;
        });
    }

    private static Role inWords(Role row) {
        return Given.written(() -> {
            Role role = Role.findById(row.id);
            role.stakeholderGroup = StakeholderGroup.CIVIL_SOCIETY;
            role.regionalGroup = RegionalGroup.AFRICAN;
            role.affiliation = "Association for Progressive Things";
            return role;
        });
    }

    static <T> T the(Class<T> bean) {
        return CDI.current().select(bean).get();
    }

    static List<Route> routes() {
        return Route.all().stream().filter(Route::isInTests).toList();
    }
}
