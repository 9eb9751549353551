package org.plenary.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.Named;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.Track;
import org.plenary.shared.Json;

/** What an import may change in each kind of row. Other rows are called by their names, people by their guids. */
class Facts {

    /** A part in a session. */
    record Part(UUID person, String name, Role.Kind kind, StakeholderGroup group, RegionalGroup region, String affiliation,
            int position) {
    }

    private static final String BETWEEN = "\n";

    private final Known known;
    final List<Fact<Meeting>> meeting = List.of(text("slug", m -> m.slug, (m, v) -> m.slug = v),
            text("name", m -> m.name, (m, v) -> m.name = v), text("theme", m -> m.theme, (m, v) -> m.theme = v),
            text("summary", m -> m.summary, (m, v) -> m.summary = v), text("city", m -> m.city, (m, v) -> m.city = v),
            text("country", m -> m.country, (m, v) -> m.country = v), text("venue", m -> m.venue, (m, v) -> m.venue = v),
            of("startsOn", m -> m.startsOn, LocalDate::parse, (m, v) -> m.startsOn = v),
            of("endsOn", m -> m.endsOn, LocalDate::parse, (m, v) -> m.endsOn = v),
            text("zone", m -> m.zone, (m, v) -> m.zone = v), text("languages", m -> m.languages, (m, v) -> m.languages = v),
            text("codeOfConductUrl", m -> m.codeOfConductUrl, (m, v) -> m.codeOfConductUrl = v),
            text("privacyUrl", m -> m.privacyUrl, (m, v) -> m.privacyUrl = v),
            text("privacyVersion", m -> m.privacyVersion, (m, v) -> m.privacyVersion = v),
            text("contactEmail", m -> m.contactEmail, (m, v) -> m.contactEmail = v),
            of("registrationOpensAt", m -> m.registrationOpensAt, Instant::parse, (m, v) -> m.registrationOpensAt = v),
            of("registrationClosesAt", m -> m.registrationClosesAt, Instant::parse, (m, v) -> m.registrationClosesAt = v),
            of("doorOpensMinutes", m -> m.doorOpensMinutes, Integer::valueOf, (m, v) -> m.doorOpensMinutes = v),
            of("doorOpensMinutesRole", m -> m.doorOpensMinutesRole, Integer::valueOf, (m, v) -> m.doorOpensMinutesRole = v),
            of("listed", m -> m.listed, Boolean::valueOf, (m, v) -> m.listed = v));
    final List<Fact<Room>> room;
    final List<Fact<Track>> track;
    final List<Fact<SessionType>> type = List
            .of(of("usualMinutes", t -> t.usualMinutes, Integer::valueOf, (t, v) -> t.usualMinutes = v));
    final List<Fact<Speaker>> speaker = List.of(text("affiliation", s -> s.affiliation, (s, v) -> s.affiliation = v),
            text("biography", s -> s.biography, (s, v) -> s.biography = v), text("email", s -> s.email, (s, v) -> s.email = v));
    final List<Fact<Session>> session;

    Facts(Known known) {
        this.known = known;
        room = List.of(text("building", r -> r.building, (r, v) -> r.building = v),
                of("capacity", r -> r.capacity, Integer::valueOf, (r, v) -> r.capacity = v),
                text("remoteAddress", r -> r.remoteAddress, (r, v) -> r.remoteAddress = v),
                text("streamUrl", r -> r.streamUrl, (r, v) -> r.streamUrl = v),
                new Fact<>("parts", r -> names(r.parts), (r, v) -> replace(r.parts, named(known.rooms, v))));
        track = List.of(of("colour", t -> t.colour, Integer::valueOf, (t, v) -> t.colour = v),
                text("parent", t -> name(t.parent), (t, v) -> t.parent = known.tracks.get(v)));
        session = List.of(of("guid", s -> s.guid, UUID::fromString, (s, v) -> s.guid = v),
                text("code", s -> s.code, (s, v) -> s.code = v), text("number", s -> s.number, (s, v) -> s.number = v),
                text("title", s -> s.title, (s, v) -> s.title = v),
                text("description", s -> s.description, (s, v) -> s.description = v),
                text("textLanguage", s -> s.textLanguage, (s, v) -> s.textLanguage = v),
                text("texts", s -> known.texts.said(s), (s, v) -> known.texts.put(s, v)),
                text("type", s -> name(s.type), (s, v) -> s.type = known.types.get(v)),
                of("startsAt", s -> s.startsAt, Instant::parse, (s, v) -> s.startsAt = v),
                of("endsAt", s -> s.endsAt, Instant::parse, (s, v) -> s.endsAt = v),
                text("room", s -> name(s.room), (s, v) -> s.room = known.rooms.get(v)),
                of("state", s -> s.state, Session.State::valueOf, (s, v) -> s.state = v),
                text("layout", s -> s.layout, (s, v) -> s.layout = v),
                text("organisedBy", s -> s.organisedBy, (s, v) -> s.organisedBy = v),
                text("sdgs", s -> s.sdgs, (s, v) -> s.sdgs = v),
                text("floorLanguage", s -> s.floorLanguage, (s, v) -> s.floorLanguage = v),
                text("interpretation", s -> s.interpretation, (s, v) -> s.interpretation = v),
                text("captions", s -> s.captions, (s, v) -> s.captions = v),
                text("signLanguage", s -> s.signLanguage, (s, v) -> s.signLanguage = v),
                of("recorded", s -> s.recorded, Boolean::valueOf, (s, v) -> s.recorded = v),
                of("streamed", s -> s.streamed, Boolean::valueOf, (s, v) -> s.streamed = v),
                text("streamUrl", s -> s.streamUrl, (s, v) -> s.streamUrl = v),
                text("remoteAddress", s -> s.remoteAddress, (s, v) -> s.remoteAddress = v),
                text("sourceUrl", s -> s.sourceUrl, (s, v) -> s.sourceUrl = v),
                new Fact<>("tracks", s -> names(s.tracks), (s, v) -> replace(s.tracks, named(known.tracks, v))),
                new Fact<>("roles", Facts::parts, this::putParts));
    }

    private static <T> Fact<T> text(String name, Function<T, String> get, BiConsumer<T, String> set) {
        return new Fact<>(name, get, set);
    }

    private static <T, V> Fact<T> of(String name, Function<T, V> get, Function<String, V> read, BiConsumer<T, V> set) {
        return new Fact<>(name, row -> get.apply(row) == null ? null : String.valueOf(get.apply(row)),
                (row, text) -> set.accept(row, text == null ? null : read.apply(text)));
    }

    private static String name(Named named) {
        return named == null ? null : named.name;
    }

    private static String names(Collection<? extends Named> rows) {
        return rows.stream().map(row -> row.name).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static <N> Set<N> named(Map<String, N> rows, String names) {
        return Arrays.stream(names.split(BETWEEN)).map(rows::get).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <N> void replace(Set<N> rows, Set<N> others) {
        rows.clear();
        rows.addAll(others);
    }

    static List<Part> read(String parts) {
        return parts == null ? List.of() : List.of(Json.read(parts, Part[].class));
    }

    private static String parts(Session session) {
        return session.roles.isEmpty() ? null
                : Json.of(session.roles.stream().map(role -> new Part(role.speaker.guid,
                        role.speaker.name, role.kind, role.stakeholderGroup, role.regionalGroup, role.affiliation,
                        role.position))
                        .sorted(java.util.Comparator.comparingInt(Part::position).thenComparing(Part::name)
                                .thenComparing(Part::kind))
                        .toList());
    }

    private void putParts(Session session, String text) {
        List<Role> roles = read(text).stream().map(part -> role(session, part)).filter(Objects::nonNull).toList();
        session.roles.removeIf(role -> !roles.contains(role));
        roles.stream().filter(role -> !session.roles.contains(role)).forEach(session.roles::add);
    }

    /** Null where the person is gone. */
    private Role role(Session session, Part part) {
        Speaker person = known.people.get(part.person);
        if (person == null) {
            return null;
        }
        Role role = SpeakerRows.held(session, person, part.kind);
        role.stakeholderGroup = part.group;
        role.regionalGroup = part.region;
        role.affiliation = part.affiliation;
        role.position = part.position;
        return role;
    }
}
