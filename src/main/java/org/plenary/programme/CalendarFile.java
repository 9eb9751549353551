package org.plenary.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Said;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;
import org.plenary.shared.Words;

/**
 * The one author of calendar texts (RFC 5545). Moments are UTC. An entry holds the addresses of public pages, the door's
 * among them, and never a remote address (R4, R15). The same release makes the same bytes.
 */
@ApplicationScoped
public class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";
    private static final int OCTETS_A_LINE = 75;

    @ConfigProperty(name = "plenary.address")
    String address;

    /** Every session that has a time, cancelled ones included: a calendar that has them must hear of it. */
    public String of(Meeting meeting, Programme programme, Language language) {
        return of(meeting, programme, meeting.name, programme.sessions(), language);
    }

    /**
     * Some of its sessions, such as a day's.
     *
     * @param name what a calendar program calls it; null leaves it to the program
     * @param sessions those without a time are passed over
     */
    public String of(Meeting meeting, Programme programme, String name, List<ListedSession> sessions, Language language) {
        return text(ImmutableMethod.PUBLISH, name, sessions.stream().filter(ListedSession::isPlaced)
                .map(session -> entry(meeting, programme, session, language)).toList());
    }

    /** @param session has a time */
    public String of(Meeting meeting, Programme programme, ListedSession session, Language language) {
        return of(meeting, programme, null, List.of(session), language);
    }

    /**
     * The whole meeting as days, for the letter that confirms a registration.
     *
     * @param uid the registration's, the same in every letter about it
     * @param sequence grows with every letter
     * @param stamp when the letter was written
     */
    public String of(Meeting meeting, String uid, int sequence, Instant stamp, Language language) {
        return text(ImmutableMethod.PUBLISH, null,
                List.of(days(meeting, uid, sequence, stamp, language, ImmutableStatus.VEVENT_CONFIRMED)));
    }

    /** Takes the entry of {@link #of(Meeting, String, int, Instant, Language)} out of the calendar again. */
    public String withdrawn(Meeting meeting, String uid, int sequence, Instant stamp, Language language) {
        return text(ImmutableMethod.CANCEL, null,
                List.of(days(meeting, uid, sequence, stamp, language, ImmutableStatus.VEVENT_CANCELLED)));
    }

    private VEvent entry(Meeting meeting, Programme programme, ListedSession session, Language language) {
        ProgrammeMessages words = Words.in(ProgrammeMessages.class, language);
        String page = address + Links.session(meeting, session);
        VEvent entry = entry(session.guid() + "@plenary", revision(programme, session), programme.releasedAt());
        entry.add(new DtStart<>(session.startsAt()));
        entry.add(new DtEnd<>(session.endsAt()));
        Said title = session.title(language.tag);
        entry.add(new Summary(in(title.language()), PlainText.of(session.code() + " " + title.text())));
        entry.add(new Location(PlainText.of(place(meeting, programme.room(session.room())))));
        entry.add(new Description(in(language.tag),
                PlainText.of(words.calendar_session(page, address + Links.join(meeting, session.code())))));
        entry.add(new Url(URI.create(page)));
        entry.add(session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return entry;
    }

    /**
     * By it a calendar sees which of two copies is the newer (RFC 5545, 3.8.7.4); it grows with a change of the session only.
     */
    private static int revision(Programme programme, ListedSession session) {
        return session.changedIn() == null ? programme.release() : session.changedIn();
    }

    private VEvent days(Meeting meeting, String uid, int sequence, Instant stamp, Language language, Status status) {
        String page = address + Links.meeting(meeting);
        VEvent entry = entry(uid + "@plenary", sequence, stamp);
        entry.add(new DtStart<>(meeting.startsOn));
        entry.add(new DtEnd<>(meeting.endsOn.plusDays(1)));
        entry.add(new Summary(PlainText.of(meeting.name)));
        entry.add(new Location(PlainText.of(place(meeting, Optional.empty()))));
        entry.add(new Description(in(language.tag),
                PlainText.of(Words.in(ProgrammeMessages.class, language).calendar_meeting(page))));
        entry.add(new Url(URI.create(page)));
        entry.add(status);
        return entry;
    }

    /** What a text says of its language (RFC 5545, 3.2.10). @param tag null where nobody knows */
    private static ParameterList in(String tag) {
        return tag == null ? new ParameterList()
                : new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.Language(tag)));
    }

    private static VEvent entry(String uid, int sequence, Instant stamp) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(uid));
        entry.add(new DtStamp(stamp));
        entry.add(new Sequence(sequence));
        return entry;
    }

    private static String place(Meeting meeting, Optional<ListedRoom> room) {
        return Stream.of(room.map(ListedRoom::name).orElse(null), meeting.venue, meeting.city)
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String text(Method method, String name, List<VEvent> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Plenary//Plenary//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        if (name != null) {
            calendar.add(new XProperty("X-WR-CALNAME", PlainText.of(name)));
        }
        entries.forEach(calendar::add);
        StringWriter unfolded = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, unfolded);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(unfolded.toString());
    }

    /** By octets, as the RFC counts, and never within a sign: the library counts chars and tears emoji apart. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 30);
        int octets = 0;
        for (int sign : text.codePoints().toArray()) {
            int width = sign < 0x80 ? 1 : new String(Character.toChars(sign)).getBytes(StandardCharsets.UTF_8).length;
            if (sign == '\r' || sign == '\n') {
                octets = 0;
            } else if (octets + width > OCTETS_A_LINE) {
                folded.append("\r\n ");
                octets = 1 + width;
            } else {
                octets += width;
            }
            folded.appendCodePoint(sign);
        }
        return folded.toString();
    }
}
