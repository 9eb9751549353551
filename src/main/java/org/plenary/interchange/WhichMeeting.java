package org.plenary.interchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.plenary.programme.Meeting;

/** The meeting an import is for; locked where it is written, so that two imports of one meeting go one after the other. */
class WhichMeeting {

    private final EntityManager rows;
    private final Clock clock;
    private final ReadProgramme read;

    WhichMeeting(EntityManager rows, Clock clock, ReadProgramme read) {
        this.rows = rows;
        this.clock = clock;
        this.read = read;
    }

    Meeting of(Long meetingId, Tally tally, LockModeType lock) {
        Meeting known = meetingId == null ? null : Meeting.findById(meetingId, lock);
        Sheet sheet = read.sheet(SheetKind.MEETING);
        if (sheet.rows().isEmpty()) {
            if (known == null && !read.sheets().containsKey(SheetKind.MEETING) && !read.sheets().isEmpty()) {
                read.findings().add(SheetKind.MEETING.fileName(), 0, "", Reason.NO_MEETING, "", "");
            }
            return known == null ? new Meeting() : known;
        }
        sheet.rows().stream().skip(1).forEach(row -> row.wrong("slug", Reason.ONE_MEETING, ""));
        Row row = sheet.rows().get(0);
        String slug = MeetingRows.slug(row);
        if (known != null && !known.slug.equals(slug)) {
            row.wrong("slug", Reason.OTHER_MEETING, known.slug);
            return known;
        }
        Meeting there = known != null ? known : Meeting.withSlug(slug).orElse(null);
        if (there != null && known == null) {
            rows.lock(there, lock);
        }
        return new MeetingRows(tally, clock).read(row, slug, there);
    }
}
