package org.plenary.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Two accounts of one person become one: who asks is signed in to the one that stays, and reads the letters of the other. */
@Path("/{meeting}/me/accounts")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class AccountPages {

    private static final String EMAIL = "[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,250}";

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OtherAccount(Meeting meeting, String mine, String typed, Problems problems, boolean sent) implements TemplateInstance {
    }

    /** @param against why not now; empty where it can be done */
    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinQuestion(Meeting meeting, String ends, String stays, String key, List<String> against)
            implements
                TemplateInstance {
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountsJoined(Meeting meeting, String email) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    AskForAccount ask;
    @Inject
    AccountKey keys;
    @Inject
    MyData data;
    @Inject
    JoinAccounts join;

    @GET
    public Response other(@RestPath String meeting, @RestQuery String sent, @RestQuery String joined) {
        if (joined != null) {
            return page(200, new AccountsJoined(meetings.open(meeting), me().email));
        }
        return page(200, new OtherAccount(meetings.open(meeting), me().email, "", new Problems(), sent != null));
    }

    /** Says the same whether anybody has the address or not. */
    @POST
    public Response write(@RestPath String meeting, @RestForm String email) {
        Meeting open = meetings.open(meeting);
        AccountMessages words = Words.now(AccountMessages.class);
        String typed = email == null ? "" : email.strip();
        Problems problems = new Problems().when(!typed.matches(EMAIL), "email", words.e_email())
                .when(typed.equalsIgnoreCase(me().email), "email", words.e_same());
        if (problems.isAny()) {
            return page(422, new OtherAccount(open, me().email, typed, problems, false));
        }
        ask.at(open, typed.toLowerCase(Locale.ROOT), me());
        return Response.seeOther(URI.create("/" + open.slug + "/me/accounts?sent=1")).build();
    }

    @GET
    @Path("{key}")
    public Response question(@RestPath String meeting, @RestPath String key) {
        return asked(200, meetings.open(meeting), key);
    }

    @POST
    @Path("{key}")
    public Response join(@RestPath String meeting, @RestPath String key) {
        Meeting open = meetings.open(meeting);
        return join.with(open, key, me().id) ? Response.seeOther(URI.create("/" + open.slug + "/me/accounts?joined=1")).build()
                : asked(409, open, key);
    }

    private Response asked(int status, Meeting meeting, String key) {
        AccountMessages words = Words.now(AccountMessages.class);
        Person from = keys.opened(key, me()).orElseThrow(() -> new Refusal(404, words.wrong_title(), words.wrong()));
        return page(status, new JoinQuestion(meeting, from.email, me().email, key, data.againstJoining(from, me())));
    }

    private Person me() {
        return visitor.person().orElseThrow();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header("Cache-Control", "private, no-store").build();
    }
}
