package org.plenary.programme.released;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A session as released. Lists of languages hold BCP 47 tags and are empty where nothing is planned; start and end are
 * null while it is accepted but not scheduled; {@code description} is
 * {@link org.plenary.programme.RichText}.
 *
 * @param changedIn the number of the release in which it last changed for the public; null where it is not released, or was
 *        before anybody counted
 * @param changedHow as what it changed then; null where nobody knows
 */
public record ListedSession(long id, UUID guid, String code, String number, String title, String description, long type,
        Long room, Instant startsAt, Instant endsAt, boolean cancelled, String layout, String organisedBy,
        List<Integer> sdgs, String floorLanguage, List<String> interpretation, List<String> captions, String signLanguage,
        boolean recorded, boolean streamed, String streamUrl, String sourceUrl, List<Long> tracks, List<ListedRole> roles,
        Integer changedIn, Change.Kind changedHow) {

    /** When a day of the programme turns: frab and pretalx count what starts before to the evening before. */
    public static final LocalTime DAY_TURNS_AT = LocalTime.of(3, 0);

    /** The same, known to have last changed in this release. */
    ListedSession changed(Integer in, Change.Kind how) {
        return new ListedSession(id, guid, code, number, title, description, type, room, startsAt, endsAt, cancelled, layout,
                organisedBy, sdgs, floorLanguage, interpretation, captions, signLanguage, recorded, streamed, streamUrl,
                sourceUrl, tracks, roles, in, how);
    }

    /** Whether a reader would find no difference; when it last changed is nothing they read. */
    boolean readsLike(ListedSession other) {
        return other != null && changed(null, null).equals(other.changed(null, null));
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
        return isPlaced() ? startsAt.atZone(venue).minusNanos(DAY_TURNS_AT.toNanoOfDay()).toLocalDate() : null;
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
