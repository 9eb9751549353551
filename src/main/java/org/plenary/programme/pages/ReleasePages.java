package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Release;
import org.plenary.programme.ReleaseMessages;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The change log: every release, what it changed against any other, and the programme as it was. */
@Path("/{meeting}/releases")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class ReleasePages {

    /** @param counts how many sessions it changed, and how, in words; empty for the first */
    record Line(int number, String url, String when, String note, Integer repeats, boolean current, List<String> counts) {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseList(Meeting meeting, List<Line> releases) implements TemplateInstance {
    }

    /** @param against the number of the release it is compared with; 0 before the first */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseChanges(Meeting meeting, Line release, int against, boolean ordinary, List<Choice> others,
            List<ChangeInWords.Group> changes, int sessions) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasedProgramme(Meeting meeting, Line release, int current, List<OldDay> days) implements TemplateInstance {
    }

    @Inject
    Releases releases;

    @GET
    public TemplateInstance releases(@RestPath String meeting) {
        Released open = releases.of(meeting);
        return new ReleaseList(open.meeting(), lines(open).toList());
    }

    /** @param against another release's number; empty: the one before */
    @GET
    @Path("/{number:\\d{1,9}}")
    public TemplateInstance release(@RestPath String meeting, @RestPath int number, @RestQuery String against) {
        Released open = releases.of(meeting);
        List<Line> all = lines(open).toList();
        Line line = numbered(all, String.valueOf(number));
        int other = against == null || against.isBlank() ? number - 1 : numbered(all, against.strip()).number();
        Programme before = releases.numbered(open.meeting(), other);
        Programme after = releases.numbered(open.meeting(), number);
        ReleaseMessages words = Words.now(ReleaseMessages.class);
        List<Choice> others = all.stream().filter(one -> one.number() != number)
                .map(one -> new Choice(String.valueOf(one.number()), words.release(one.number()), one.number() == other))
                .toList();
        List<Change> changes = other == 0 ? List.of() : Change.between(before, after);
        return new ReleaseChanges(open.meeting(), line, other, other == number - 1, others,
                ChangeInWords.grouped(changes, before, after, links(open)), after.sessions().size());
    }

    @GET
    @Path("/{number:\\d{1,9}}/programme")
    public TemplateInstance programme(@RestPath String meeting, @RestPath int number) {
        Released open = releases.of(meeting);
        Line line = numbered(lines(open).toList(), String.valueOf(number));
        return new ReleasedProgramme(open.meeting(), line, open.programme().release(),
                OldDay.of(releases.numbered(open.meeting(), number), links(open)));
    }

    /** What is in the programme no longer has no page. */
    private static Function<ListedSession, String> links(Released open) {
        return session -> open.programme().session(session.code()).map(now -> Links.session(open.meeting(), now)).orElse(null);
    }

    /** Only up to the one that is read here now: another node may have made the next a moment ago. */
    private Stream<Line> lines(Released open) {
        return Release.madeOf(open.meeting()).stream().filter(made -> made.number() <= open.programme().release())
                .map(made -> line(open, made));
    }

    private Line line(Released open, Release.Made made) {
        Meeting meeting = open.meeting();
        return new Line(made.number(), Links.release(meeting, made.number()),
                Times.moment(made.releasedAt(), meeting.zoneId(), Reading.currentLanguage()), made.note(), made.repeats(),
                made.number() == open.programme().release(), counts(meeting, made.number()));
    }

    private List<String> counts(Meeting meeting, int number) {
        ReleaseMessages words = Words.now(ReleaseMessages.class);
        return number == 1 ? List.of(words.first(releases.numbered(meeting, number).sessions().size()))
                : releases.counts(meeting, number).entrySet().stream()
                        .map(entry -> words.count(entry.getKey(), entry.getValue())).toList();
    }

    private static Line numbered(List<Line> lines, String number) {
        return lines.stream().filter(line -> String.valueOf(line.number()).equals(number)).findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
