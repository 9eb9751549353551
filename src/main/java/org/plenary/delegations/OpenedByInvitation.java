package org.plenary.delegations;

import jakarta.inject.Singleton;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.OpensCategory;

/** Who confirmed an invitation may choose its category, which is not open to everybody. */
@Singleton
class OpenedByInvitation implements OpensCategory {

    @Override
    public Set<Long> to(Meeting meeting, Person person) {
        return Invitation.categories(meeting, person);
    }

    /** Whether somebody is in this category by the invitation alone. */
    static boolean is(Category category, Invitation invitation) {
        return category != null && !category.asked && invitation.opened() != null
                && category.id.equals(invitation.opened().id);
    }
}
