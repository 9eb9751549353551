package org.plenary.delegations;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.shared.Refusal;

/** What a focal point does with one of their people. The page is that of {@link MyDelegations}. */
@Path("/{meeting}/me/delegates/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyDelegates {

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    SendInvitationAgain again;
    @Inject
    WithdrawInvitation withdraw;

    @POST
    @Path("letter")
    public Response letter(@RestPath String meeting, @RestPath UUID id) {
        Invitation invitation = mine(meetings.open(meeting), id);
        again.of(invitation.meeting, id);
        return MyDelegations.seeOther(MyDelegations.url(invitation.delegation) + "?said=letter");
    }

    @POST
    @Path("removal")
    public Response remove(@RestPath String meeting, @RestPath UUID id) {
        Invitation invitation = mine(meetings.open(meeting), id);
        withdraw.of(invitation.meeting, id);
        return MyDelegations.seeOther(MyDelegations.url(invitation.delegation) + "?said=removed");
    }

    private Invitation mine(Meeting meeting, UUID id) {
        return Invitation.of(meeting, id).filter(one -> one.delegation != null)
                .filter(one -> FocalPoint.is(one.delegation, visitor.email())).orElseThrow(Refusal::notFound);
    }
}
