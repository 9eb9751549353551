package org.plenary.delegations;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.shared.Language;
import org.plenary.testing.Given;

/** Small makers of delegations and invitations: each writes in its own transaction and returns what it wrote. */
public final class Delegations {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Delegations() {
    }

    /** With these seats (null: any number) and these focal points. */
    public static Delegation delegation(Meeting meeting, String name, Integer inPerson, Integer online, String... focal) {
        return asked(() -> {
            long id = the(KeepDelegation.class).make(meeting,
                    new KeepDelegation.Wanted(name, null, inPerson, online, null, false, Set.of(focal)));
            return Given.written(() -> Delegation.of(meeting, id).orElseThrow());
        });
    }

    /** In person, with a letter, named by somebody called Focal. */
    public static Invitation member(Delegation delegation, String name) {
        return member(delegation, name, "member" + NEXT.incrementAndGet() + "-" + delegation.id + "@people.example");
    }

    public static Invitation member(Delegation delegation, String name, String email) {
        return asked(() -> {
            Person focal = Registered.person("Focal");
            the(AddPeople.class).one(delegation.meeting, delegation.id, invitee(name, email), focal);
            return Given.written(() -> Invitation.of(delegation).stream()
                    .filter(one -> email.equals(one.email) && one.state != Invitation.State.WITHDRAWN).findFirst()
                    .orElseThrow());
        });
    }

    /** By the team, into the category with this code. */
    public static Invitation invited(Meeting meeting, String category, String name) {
        String email = "invited" + NEXT.incrementAndGet() + "-" + meeting.id + "@people.example";
        return asked(() -> {
            the(InviteToCategory.class).one(meeting, category,
                    new Invitee(name, email, null, null, null, null, Language.EN), Registered.person("Organiser"));
            return Given.written(() -> Invitation.ofTheTeam(meeting).stream().filter(one -> email.equals(one.email)).findFirst()
                    .orElseThrow());
        });
    }

    static Invitee invitee(String name, String email) {
        return new Invitee(name, email, Mode.IN_PERSON, "Ministry", "PL", null, Language.EN);
    }

    public static String key(Invitation invitation) {
        return the(InvitationKey.class).of(invitation);
    }

    /** The path a letter's link leads to. */
    public static String path(Invitation invitation) {
        return InvitationKey.path(invitation.meeting, key(invitation));
    }

    static Invitation again(Invitation invitation) {
        return Given.written(() -> Invitation.of(invitation.meeting, invitation.id).orElseThrow());
    }

    /** Its time ran out a moment ago. */
    static void runOut(Invitation invitation) {
        Given.written(() -> Invitation.update("expiresAt = ?1 where id = ?2", Instant.now().minusSeconds(1), invitation.id));
    }

    static List<Letter> letters(String email) {
        return Given.written(() -> Letter.list("toAddress = ?1 order by id", email));
    }

    /** Without the signs that only keep directions apart. */
    static String read(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    static <T> T the(Class<T> bean) {
        return Arc.container().instance(bean).get();
    }

    private static <T> T asked(Supplier<T> deed) {
        ManagedContext request = Arc.container().requestContext();
        boolean mine = !request.isActive();
        if (mine) {
            request.activate();
        }
        try {
            return deed.get();
        } finally {
            if (mine) {
                request.terminate();
            }
        }
    }
}
