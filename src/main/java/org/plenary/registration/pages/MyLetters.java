package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Visitor;
import org.plenary.mail.Letter;
import org.plenary.mail.ShownLetter;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.LetterStanding;
import org.plenary.shared.Refusal;

/** One's letters, each in full. Counted from one's own first: there is no address of anybody else's. */
@Path("/{meeting}/me/letters")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyLetters {

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyLetter(Meeting meeting, Letter letter, String state, RawString words) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;

    /** @param letter 1 for the oldest */
    @GET
    @Path("{letter:[1-9]\\d{0,4}}")
    public Response letter(@RestPath String meeting, @RestPath int letter) {
        Meeting open = meetings.open(meeting);
        Letter mine = visitor.person().flatMap(person -> Letter.to(person.id, open.id, letter))
                .orElseThrow(Refusal::notFound);
        return Response.ok(new MyLetter(open, mine, LetterStanding.toThem(mine, open), ShownLetter.of(mine)))
                .header("Cache-Control", "private, no-store").build();
    }
}
