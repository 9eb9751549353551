package org.plenary.programme.released;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A session as released. Lists of languages hold BCP 47 tags and are empty where nothing is planned; start and end are
 * null while it is accepted but not scheduled; {@code description} is
 * {@link org.plenary.programme.RichText}.
 *
 * @param changedIn the number of the release in which it last changed for the public; null where it is not released, or was
 *        before anybody counted
 * @param changedHow as what it changed then; null where nobody knows
 * @param language the language title and description are in; null in releases made before that was asked
 * @param texts the same in other languages
 */
public record ListedSession(long id, UUID guid, String code, String number, String title, String description, long type,
        Long room, Instant startsAt, Instant endsAt, boolean cancelled, String layout, String organisedBy,
        List<Integer> sdgs, String floorLanguage, List<String> interpretation, List<String> captions, String signLanguage,
        boolean recorded, boolean streamed, String streamUrl, String sourceUrl, List<Long> tracks, List<ListedRole> roles,
        Integer changedIn, Change.Kind changedHow, String language, List<ListedText> texts) {

    /** When a day of the programme turns: frab and pretalx count what starts before to the evening before. */
    public static final LocalTime DAY_TURNS_AT = LocalTime.of(3, 0);

    /** Releases made before there were other languages say nothing of them. */
    public ListedSession {
        texts = texts == null ? List.of() : texts;
    }

    /** The same, known to have last changed in this release. */
    ListedSession changed(Integer in, Change.Kind how) {
        return new ListedSession(id, guid, code, number, title, description, type, room, startsAt, endsAt, cancelled, layout,
                organisedBy, sdgs, floorLanguage, interpretation, captions, signLanguage, recorded, streamed, streamUrl,
                sourceUrl, tracks, roles, in, how, language, texts);
    }

    /** Whether a reader would find no difference; when it last changed is nothing they read. */
    boolean readsLike(ListedSession other) {
        return other != null && bare(other.language).equals(other.bare(language));
    }

    /** Without when it changed; and where the other does not know its language, without that. */
    private ListedSession bare(String others) {
        return new ListedSession(id, guid, code, number, title, description, type, room, startsAt, endsAt, cancelled, layout,
                organisedBy, sdgs, floorLanguage, interpretation, captions, signLanguage, recorded, streamed, streamUrl,
                sourceUrl, tracks, roles, null, null, others == null ? null : language, texts);
    }

    /** In the reader's language where it is there, else the session's own. @param reader a BCP 47 tag */
    public Said title(String reader) {
        return titles(reader).get(0);
    }

    /**
     * As {@link #title(String)}; where the session's own has none, one in any language. Its text is null where there is none.
     */
    public Said description(String reader) {
        return descriptions(reader).stream().findFirst().orElse(new Said(null, null, reader));
    }

    /** Every version: what is in the reader's language, then the session's own, then the others. */
    public List<Said> titles(String reader) {
        return versions(reader, title, ListedText::title);
    }

    /** As {@link #titles(String)}; empty where there is none in any language. */
    public List<Said> descriptions(String reader) {
        return versions(reader, description, ListedText::description);
    }

    private List<Said> versions(String reader, String own, Function<ListedText, String> field) {
        return Stream.concat(Stream.of(new Said(own, language, reader)),
                texts.stream().map(text -> new Said(field.apply(text), text.language(), reader)))
                .filter(said -> said.text() != null).sorted(Comparator.comparing(said -> !said.isTheirs())).toList();
    }

    @JsonIgnore
    public boolean isPlaced() {
        return startsAt != null;
    }

    /** On the floor, by interpretation or in captions. @param language a BCP 47 tag */
    public boolean speaks(String language) {
        return floorLanguage.equals(language) || interpretation.contains(language) || captions.contains(language);
    }

    /** The venue's day it belongs to; null while not scheduled. */
    public LocalDate day(ZoneId venue) {
        return isPlaced() ? dayOf(startsAt, venue) : null;
    }

    /** The programme's day a moment belongs to: by the clock on the venue's wall, also in the night it is changed. */
    public static LocalDate dayOf(Instant at, ZoneId venue) {
        return at.atZone(venue).toLocalDateTime().minusNanos(DAY_TURNS_AT.toNanoOfDay()).toLocalDate();
    }

    @JsonIgnore
    public Duration length() {
        return isPlaced() ? Duration.between(startsAt, endsAt) : Duration.ZERO;
    }

    public boolean isOnAt(Instant now) {
        return isPlaced() && !cancelled && !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    /** Whether both are held and share a moment; as {@link org.plenary.programme.Session#overlaps}, of what is released. */
    public boolean overlaps(ListedSession other) {
        return isPlaced() && other.isPlaced() && !cancelled && !other.cancelled
                && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
