package org.plenary.programme;

/** Something the public reads of this meeting is another than before: its settings, or a release was made. */
public record MeetingChanged(long meetingId) {
}
