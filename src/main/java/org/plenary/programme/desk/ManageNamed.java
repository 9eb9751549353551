package org.plenary.programme.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Named;
import org.plenary.programme.OnTeam;

/**
 * The pages of what a meeting knows by name: the list, the form of one, and its end. What takes a form stays with the
 * subclass: the framework must know its fields. The rules stand here too, for a class's rules cover only its own methods.
 */
@RolesAllowed({ "organiser", "admin" })
@OnTeam
abstract class ManageNamed<R extends Named, F extends Record & Edited> extends Editing<F> {

    /** What its pages say; {@code columns} follow the name. */
    protected record Says(String all, String none, String newOne, List<String> columns) {
    }

    protected abstract SaveNamed<R, F> save();

    protected abstract Says says();

    protected abstract List<ListPage.Row> rows(Meeting meeting);

    @GET
    public TemplateInstance list(@RestPath String meeting, @RestQuery boolean deleted) {
        Meeting open = meetings.open(meeting);
        List<String> headings = new ArrayList<>(List.of(words().name()));
        headings.addAll(says().columns());
        return new ListPage(open, says().all(), deleted ? words().deleted() : null,
                new Line(says().newOne(), all(open) + "/new"), headings, rows(open), says().none());
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance one(@RestPath String meeting, @RestPath long id, @RestQuery boolean saved) {
        return shown(meeting, id, saved);
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return asked(open, id, save().inUse(save().row(open, id)).orElse(null));
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response delete(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        try {
            save().delete(open, id);
            return Response.seeOther(URI.create(all(open) + "?deleted=true")).build();
        } catch (Wrong used) {
            return answer(422, asked(open, id, used.problems().of("name")));
        }
    }

    private TemplateInstance asked(Meeting meeting, long id, String refused) {
        return asked(meeting, id, words().delete(), words().delete_hint(), refused);
    }

    @Override
    protected F kept(Meeting meeting, long id) {
        return save().kept(meeting, id);
    }

    @Override
    protected long write(Meeting meeting, Long id, F form) {
        return id == null ? save().create(meeting, form) : save().edit(meeting, id, form);
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(says().all(), all(meeting));
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        return List.of(new Section(words().delete(), false, List.of(), null,
                List.of(new Line(words().delete(), one(meeting, id) + "/delete"))));
    }

    /** Where it is booked twice, before what it is booked for, before the end. */
    protected List<Section> booked(Meeting meeting, List<Line> sessions, Predicate<Clash> concerned, List<Section> last) {
        List<Line> clashing = Clashes.of(meeting).stream().filter(concerned)
                .flatMap(clash -> Stream.of(clash.one(), clash.other())).distinct()
                .map(session -> DeskLinks.line(meeting, session, true)).toList();
        List<Section> sections = new ArrayList<>();
        if (!clashing.isEmpty()) {
            sections.add(new Section(words().booked_twice(), true, clashing, null, List.of()));
        }
        sections.add(new Section(words().sessions(), false, sessions, words().no_sessions(), List.of()));
        sections.addAll(last);
        return sections;
    }
}
