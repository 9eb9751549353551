package org.plenary.programme.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Alphabet;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/**
 * What the programme can be filtered by: where a session belongs, who speaks in it, and every fact of R7. Each is a
 * parameter of the address, {@link #key}; what is not planned has the value {@link #NONE}.
 */
enum Fact {

    /** An area holds for its basket, too. */
    TRACK("track", Fact::tracks),
    TYPE("type", (session, programme) -> Stream.of(String.valueOf(session.type()))),
    /** A joined room holds for its parts, too. */
    ROOM("room", Fact::rooms),
    STAKEHOLDERS("stakeholders", (session, programme) -> session.roles().stream().map(ListedRole::stakeholderGroup)
            .filter(Objects::nonNull).map(Enum::name)),
    /** Whoever understands it can follow: on the floor, interpreted, or in captions. */
    LANGUAGE("language", (session, programme) -> Stream.of(List.of(session.floorLanguage()), session.interpretation(),
            session.captions()).flatMap(List::stream)),
    FLOOR("floor", (session, programme) -> Stream.of(session.floorLanguage())),
    INTERPRETATION("interpretation", (session, programme) -> planned(session.interpretation())),
    CAPTIONS("captions", (session, programme) -> planned(session.captions())),
    SIGN_LANGUAGE("sign", (session, programme) -> planned(Stream.ofNullable(session.signLanguage()).toList())),
    RECORDING("recording", (session, programme) -> Stream.of(session.recorded() ? Fact.PLANNED : Fact.NONE)),
    STREAM("stream", (session, programme) -> Stream.of(session.streamed() ? Fact.PLANNED : Fact.NONE));

    static final String NONE = "none";
    private static final String PLANNED = "planned";

    final String key;
    private final BiFunction<ListedSession, Programme, Stream<String>> of;

    Fact(String key, BiFunction<ListedSession, Programme, Stream<String>> of) {
        this.key = key;
        this.of = of;
    }

    /** The values that hold for a session, each once. */
    List<String> of(ListedSession session, Programme programme) {
        return of.apply(session, programme).distinct().toList();
    }

    String label() {
        ViewMessages words = Words.now(ViewMessages.class);
        return words.fact(this);
    }

    /** What the reader sees of a value; one the programme does not know is shown as it came, shortened. */
    String label(String value, Programme programme) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        if (value.equals(NONE)) {
            return words.not_planned();
        }
        Stream<String> name = switch (this) {
            case TRACK -> programme.tracks().stream().filter(track -> value.equals(key(track.id()))).map(ListedTrack::name);
            case TYPE -> programme.types().stream().filter(type -> value.equals(key(type.id()))).map(ListedType::name);
            case ROOM -> programme.rooms().stream().filter(room -> value.equals(key(room.id()))).map(ListedRoom::name);
            case STAKEHOLDERS -> Stream.of(StakeholderGroup.values()).filter(group -> group.name().equals(value))
                    .map(words::stakeholder_group);
            case LANGUAGE, FLOOR, INTERPRETATION, CAPTIONS -> Stream.of(Reading.currentLanguage().nameOf(value))
                    .filter(known -> !known.isEmpty());
            case RECORDING, STREAM -> Stream.of(words.planned()).filter(planned -> value.equals(PLANNED));
            case SIGN_LANGUAGE -> Stream.of(value);
        };
        return name.findFirst().orElse(value.substring(0, Math.min(value.length(), 40)));
    }

    /** Tracks and types stand as the organisers have put them, everything else by name; what is not planned last. */
    Stream<String> sorted(Stream<String> values, Programme programme) {
        List<String> order = switch (this) {
            case TRACK -> baskets(programme).map(ListedTrack::id).map(Fact::key).toList();
            case TYPE -> programme.types().stream().map(ListedType::id).map(Fact::key).toList();
            case STAKEHOLDERS -> Stream.of(StakeholderGroup.values()).map(Enum::name).toList();
            default -> List.of();
        };
        return values.sorted(Comparator.<String> comparingInt(order::indexOf)
                .thenComparing(NONE::equals)
                .thenComparing(value -> label(value, programme), Alphabet.of(Reading.currentLanguage())));
    }

    /** Each basket, then its areas. */
    static Stream<ListedTrack> baskets(Programme programme) {
        return programme.tracks().stream().filter(track -> track.parent() == null).flatMap(basket -> Stream
                .concat(Stream.of(basket), programme.tracks().stream()
                        .filter(area -> area.parent() != null && area.parent() == basket.id())));
    }

    private static Stream<String> tracks(ListedSession session, Programme programme) {
        return session.tracks().stream().flatMap(id -> programme.track(id).stream())
                .flatMap(track -> Stream.of(track.id(), track.parent())).filter(Objects::nonNull).map(Fact::key);
    }

    private static Stream<String> rooms(ListedSession session, Programme programme) {
        return programme.room(session.room()).stream()
                .flatMap(room -> Stream.concat(Stream.of(room.id()), room.parts().stream())).map(Fact::key);
    }

    private static Stream<String> planned(List<String> values) {
        return values.isEmpty() ? Stream.of(NONE) : values.stream();
    }

    private static String key(Long id) {
        return String.valueOf(id);
    }
}
