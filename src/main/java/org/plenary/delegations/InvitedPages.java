package org.plenary.delegations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.CategoryName;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * What the link of a letter leads to: who invites, to what, until when, and yes or no. Opening it changes nothing, for mail
 * programs open what they find. Saying no takes the link alone; who says yes signs in, for they register next.
 */
@Path("/{meeting}/invited/{key}")
@Produces(MediaType.TEXT_HTML)
class InvitedPages {

    /** @param by who named them; null where it was the team, or nobody knows any more */
    record Facts(String sentence, String by, String name, String mode, String category, String accompanying, String until) {
    }

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Invited(Meeting meeting, String url, Facts facts, boolean open, boolean confirmed,
            String since) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmInvitation(Meeting meeting, String url, Facts facts, String account,
            String invited) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    InvitationKey keys;
    @Inject
    AnswerInvitation answer;
    @Inject
    BeginRegistration begin;
    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Response look(@RestPath String meeting, @RestPath String key) {
        Invitation invitation = opened(meetings.open(meeting), key);
        Refusals.ifOver(invitation, clock.instant());
        return page(new Invited(invitation.meeting, url(invitation), facts(invitation),
                invitation.state == Invitation.State.INVITED, invitation.state == Invitation.State.CONFIRMED,
                Times.moment(invitation.stateSince, invitation.meeting.zoneId(), Reading.currentLanguage())));
    }

    /** Once more with the account that will be bound to it. */
    @GET
    @Path("confirmation")
    @Authenticated
    public Response ask(@RestPath String meeting, @RestPath String key) {
        Invitation invitation = opened(meetings.open(meeting), key);
        Refusals.ifOver(invitation, clock.instant());
        if (invitation.state != Invitation.State.INVITED) {
            return MyDelegations.seeOther(url(invitation));
        }
        String other = visitor.email().equals(invitation.email) ? null
                : Words.isolated(invitation.email == null ? "" : invitation.email);
        return page(new ConfirmInvitation(invitation.meeting, url(invitation), facts(invitation), visitor.email(), other));
    }

    @POST
    @Path("confirmation")
    @Authenticated
    public Response confirm(@RestPath String meeting, @RestPath String key) {
        Invitation invitation = opened(meetings.open(meeting), key);
        Person person = visitor.person().orElseThrow(Refusal::forbidden);
        answer.confirm(invitation.meeting, invitation.id, person);
        begin.of(invitation, person);
        return MyDelegations.seeOther("/" + invitation.meeting.slug + "/register");
    }

    @POST
    @Path("refusal")
    @PermitAll
    public Response decline(@RestPath String meeting, @RestPath String key) {
        Invitation invitation = opened(meetings.open(meeting), key);
        answer.decline(invitation.meeting, invitation.id);
        return MyDelegations.seeOther(url(invitation));
    }

    private Invitation opened(Meeting meeting, String key) {
        return keys.opened(meeting, key).flatMap(id -> Invitation.of(meeting, id)).orElseThrow(Refusals::noInvitation);
    }

    private String url(Invitation invitation) {
        return InvitationKey.path(invitation.meeting, keys.of(invitation));
    }

    private static Facts facts(Invitation invitation) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        Meeting meeting = invitation.meeting;
        String sentence = invitation.delegation == null ? words.by_team(Words.isolated(meeting.name))
                : words.by_delegation(Words.isolated(invitation.delegation.name), Words.isolated(meeting.name));
        boolean named = invitation.delegation != null && invitation.invitedBy != null
                && !invitation.invitedBy.name.equals(Person.NOBODY);
        return new Facts(sentence, named ? invitation.invitedBy.name : null, invitation.name,
                invitation.mode == null ? null : Words.now(RegistrationMessages.class).mode(invitation.mode),
                invitation.opened() == null ? null
                        : CategoryName.all(meeting, Reading.currentLanguage()).get(invitation.opened().id),
                invitation.accompanies == null ? null : invitation.accompanies.name,
                InvitationLetters.moment(invitation.expiresAt, meeting, Reading.currentLanguage()));
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page).header("Cache-Control", "private, no-store").header("X-Robots-Tag", "noindex").build();
    }
}
