package org.plenary.programme.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Words;

/** What the team changed: who, when, what, from what to what; newest first, paged by key. */
@Path("/{meeting}/manage/log")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageLog {

    static final int A_PAGE = 50;

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogPage(Meeting meeting, List<LogLine> lines, String older) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    LogWords words;

    /** @param before the id of the last entry of the page before; empty for the newest */
    @GET
    public TemplateInstance log(@RestPath String meeting, @RestQuery String before) {
        Meeting open = meetings.open(meeting);
        List<AuditEntry> entries = entries(open, Typed.line(before));
        List<AuditEntry> page = entries.subList(0, Math.min(A_PAGE, entries.size()));
        Map<String, List<Field>> fields = fields(open);
        return new LogPage(open, page.stream().map(entry -> LogLine.of(entry, open, fields, words)).toList(),
                entries.size() <= A_PAGE ? null : DeskLinks.manage(open, "log?before=" + page.get(A_PAGE - 1).id));
    }

    private static List<AuditEntry> entries(Meeting meeting, String before) {
        AuditEntry last = before.matches("\\d{1,18}") ? AuditEntry.findById(Long.valueOf(before)) : null;
        if (last == null || !meeting.id.equals(last.meetingId)) {
            return AuditEntry.latest(meeting.id, A_PAGE + 1);
        }
        return AuditEntry
                .find("meetingId = ?1 and (at < ?2 or at = ?2 and id < ?3) order by at desc, id desc", meeting.id, last.at,
                        last.id)
                .page(0, A_PAGE + 1).list();
    }

    private static Map<String, List<Field>> fields(Meeting meeting) {
        DeskMessages words = Words.now(DeskMessages.class);
        return Map.of("release", List.of(Field.line("number", words.number(), ""), Field.line("note", words.note(), ""),
                Field.line("changes", words.changes(), "")), "session", SessionFields.of(meeting, SessionForm.blank("")),
                "role", ManageRoles.fieldsOf(meeting, RoleForm.blank(0)), "speaker",
                ManageSpeakers.fieldsOf(meeting, SpeakerForm.blank()),
                "room", ManageRooms.fieldsOf(meeting, RoomForm.blank(0)), "track",
                ManageTracks.fieldsOf(meeting, TrackForm.blank(0)),
                "type", ManageTypes.fieldsOf(meeting, TypeForm.blank(0)), "meeting", MeetingFields.of(MeetingForm.blank()),
                "member", ManageTeam.fieldsOf(MemberForm.blank()));
    }
}
