package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Track;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Creates, edits, places, cancels and restores sessions. The row is locked first: who comes second sees what the first did. */
@ApplicationScoped
class SaveSession {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Inject
    Audit audit;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;

    @Transactional
    long create(Meeting meeting, SessionForm form) {
        Session session = new Session();
        session.meeting = meeting;
        session.guid = UUID.randomUUID();
        fill(session, meeting, form);
        note(session);
        session.persistAndFlush();
        audit.write(meeting.id, "session.created", "session", session.id, session.code, null,
                SessionForm.of(session, meeting.zoneId()));
        return session.id;
    }

    @Transactional
    long edit(Meeting meeting, long id, SessionForm form) {
        change(meeting, id, form.version(), "session.edited", session -> fill(session, meeting, form));
        return id;
    }

    @Transactional
    void unplace(Meeting meeting, long id, String version) {
        change(meeting, id, version, "session.unplaced", session -> session.moveTo(null, null, session.length()));
    }

    @Transactional
    void cancel(Meeting meeting, long id, String version) {
        change(meeting, id, version, "session.cancelled", Session::cancel);
    }

    @Transactional
    void restore(Meeting meeting, long id, String version) {
        change(meeting, id, version, "session.restored", Session::restore);
    }

    static Session locked(Meeting meeting, long id) {
        return Session.<Session> find("meeting = ?1 and id = ?2", meeting, id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseThrow(Refusal::notFound);
    }

    private void change(Meeting meeting, long id, String version, String deed, Consumer<Session> doing) {
        Session session = locked(meeting, id);
        Stale.unless(version, session.version);
        SessionForm before = SessionForm.of(session, meeting.zoneId());
        Session.State state = session.state;
        doing.accept(session);
        if (session.state == state && Fields.of(before).equals(Fields.of(SessionForm.of(session, meeting.zoneId())))) {
            return;
        }
        note(session);
        Session.flush();
        audit.write(meeting.id, deed, "session", id, session.code, before, SessionForm.of(session, meeting.zoneId()));
    }

    private void note(Session session) {
        session.changedAt = clock.instant();
        session.changedBy = visitor.name();
    }

    private void fill(Session session, Meeting meeting, SessionForm form) {
        Checks checks = checked(form);
        DeskMessages words = Words.now(DeskMessages.class);
        Optional<Session> same = Session.find("meeting = ?1 and code = ?2 and id <> ?3", meeting, form.code(),
                session.id == null ? -1L : session.id).firstResultOptional();
        checks.problems.when(same.isPresent(), "code", words.code_taken(form.code()));
        Optional<SessionType> type = chosen(form.type()).flatMap(key -> SessionType.of(meeting, key));
        checks.problems.when(type.isEmpty(), "type", words.choose_one());
        Optional<Room> room = chosen(form.room()).flatMap(key -> Room.of(meeting, key));
        checks.problems.when(!form.room().isEmpty() && room.isEmpty(), "room", words.choose_one());
        List<Track> tracks = Track.of(meeting).stream().filter(track -> form.tracks().contains(String.valueOf(track.id)))
                .toList();
        checks.problems.when(tracks.size() != form.tracks().size(), "tracks", words.choose_one());
        Duration usual = session.isPlaced() ? session.length() : Duration.ofMinutes(type.map(t -> t.usualMinutes).orElse(60));
        Optional<Placement> placement = Placement.read(form, meeting.zoneId(), usual, checks);
        Wrong.ifAny(checks.problems);
        write(session, form, type.orElseThrow(), tracks);
        session.moveTo(room.orElse(null), placement.orElseThrow().start(), placement.orElseThrow().length());
    }

    private static void write(Session session, SessionForm form, SessionType type, List<Track> tracks) {
        session.code = form.code();
        session.number = Typed.orNull(form.number());
        session.title = form.title();
        session.description = Typed.orNull(form.description());
        session.textLanguage = form.textLanguage().isEmpty() ? session.textLanguage : form.textLanguage();
        session.type = type;
        if (!new HashSet<>(tracks).equals(session.tracks)) {
            session.tracks.clear();
            session.tracks.addAll(tracks);
        }
        session.organisedBy = Typed.orNull(form.organisedBy());
        session.layout = Typed.orNull(form.layout());
        session.floorLanguage = form.floorLanguage();
        session.interpretation = String.join(",", form.interpretation());
        session.captions = String.join(",", form.captions());
        session.signLanguage = Typed.orNull(form.signLanguage());
        session.recorded = form.recorded().equals("true");
        session.streamed = form.streamed().equals("true");
        session.streamUrl = Typed.orNull(form.streamUrl());
        session.remoteAddress = Typed.orNull(form.remoteAddress());
        session.sourceUrl = Typed.orNull(form.sourceUrl());
        session.sdgs = Typed.orNull(form.sdgs().stream().map(Integer::valueOf).sorted().map(String::valueOf)
                .collect(Collectors.joining(",")));
    }

    private static Checks checked(SessionForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Checks checks = new Checks().required("title", form.title(), 500).required("code", form.code(), 40)
                .longest("number", form.number(), 40).longest("description", form.description(), 20000)
                .longest("organisedBy", form.organisedBy(), 4000).longest("layout", form.layout(), 120)
                .longest("signLanguage", form.signLanguage(), 120).link("streamUrl", form.streamUrl(), 2000)
                .link("remoteAddress", form.remoteAddress(), 2000).link("sourceUrl", form.sourceUrl(), 2000);
        checks.problems.when(!form.code().isEmpty() && !form.code().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*"), "code",
                words.bad_code());
        checks.problems.when(Session.endsLikeAFile(form.code()), "code", words.code_like_a_file());
        checks.problems.when(!form.textLanguage().isEmpty() && !isLanguage(form.textLanguage()), "textLanguage",
                words.choose_one());
        checks.problems.when(!isLanguage(form.floorLanguage()), "floorLanguage", words.choose_one());
        checks.problems.when(!areLanguages(form.interpretation()), "interpretation", words.choose_one());
        checks.problems.when(!areLanguages(form.captions()), "captions", words.choose_one());
        checks.problems.when(!form.sdgs().stream().allMatch(goal -> goal.matches("[1-9]|1[0-7]")), "sdgs", words.choose_one());
        return checks;
    }

    private static boolean areLanguages(List<String> tags) {
        return tags.stream().allMatch(SaveSession::isLanguage) && String.join(",", tags).length() <= 80;
    }

    static boolean isLanguage(String tag) {
        return tag.length() <= 8 && LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    private static Optional<Long> chosen(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
