package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;

/**
 * A meeting.
 *
 * @param zone the venue's, an IANA name
 * @param release the number of the released programme, 0 before the first
 */
@JsonInclude(Include.NON_NULL)
record MeetingData(String slug, String name, String theme, String summary, String venue, String city, String country,
        LocalDate startsOn, LocalDate endsOn, String zone, List<String> languages, int release, OffsetDateTime releasedAt,
        URI url, URI sessions, URI speakers, URI rooms, URI tracks, URI releases) {

    static MeetingData of(Released released, ApiLinks links) {
        Meeting meeting = released.meeting();
        Programme programme = released.programme();
        return new MeetingData(meeting.slug, meeting.name, meeting.theme, meeting.summary, meeting.venue, meeting.city,
                meeting.country, programme.startsOn(), programme.endsOn(), meeting.zone, List.of(meeting.languages.split(",")),
                programme.release(), Moments.at(programme.releasedAt(), meeting.zoneId()), links.page(meeting),
                links.of(meeting, "sessions"), links.of(meeting, "speakers"), links.of(meeting, "rooms"),
                links.of(meeting, "tracks"), links.of(meeting, "releases"));
    }
}
