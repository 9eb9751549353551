package org.plenary.programme.desk;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.shared.Refusal;

/** What belongs to a session and has a page of its own: whoever is done there comes back to the session's page. */
abstract class OfSession<F extends Record & Edited> extends Editing<F> {

    /** How taking it away is called, and what that brings. */
    protected record Removal(String title, String hint) {
    }

    /** Such as {@code roles}: below the session's own address. */
    protected abstract String below();

    protected abstract long session();

    protected abstract Removal removal();

    @Override
    protected Line back(Meeting meeting) {
        Session of = of(meeting);
        return new Line(DeskLinks.named(of), DeskLinks.session(meeting, of));
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        return List.of(new Section(removal().title(), false, List.of(), null,
                List.of(new Line(removal().title(), one(meeting, id) + "/delete"))));
    }

    protected Response removed(String slug, long id, Consumer<Meeting> removing) {
        Meeting meeting = meetings.open(slug);
        try {
            removing.accept(meeting);
            return Response.seeOther(URI.create(DeskLinks.manage(meeting, "sessions/" + session()) + "?saved=true")).build();
        } catch (Stale meanwhile) {
            return answer(409,
                    asked(meeting, id, removal().title(), words().changed_meanwhile() + " " + removal().hint(), null));
        }
    }

    protected Response toSession(Response answer) {
        return answer.getStatus() != 303 ? answer
                : Response.seeOther(URI.create(answer.getLocation().toString().replaceFirst("/" + below() + "/\\d+", "")))
                        .build();
    }

    protected String belowSession() {
        return "sessions/" + session() + "/" + below();
    }

    protected Session of(Meeting meeting) {
        return Session.<Session> find("meeting = ?1 and id = ?2", meeting, session()).firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }
}
