package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalMessages;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Name, organisation and reference of everybody who registered: the figures stay. */
@ApplicationScoped
class RetainedNames implements Retained {

    @Override
    public String field() {
        return "names";
    }

    @Override
    public String label() {
        return Words.now(PersonalMessages.class).registered_names();
    }

    @Override
    public int usualDays() {
        return 365;
    }

    @Override
    public long count(Meeting meeting) {
        return Registration.count("meeting = ?1 and name <> ?2", meeting, Person.NOBODY);
    }

    @Override
    public void erase(Meeting meeting) {
        Registration.update(
                "name = ?2, nameKey = null, organisation = null, listing = org.plenary.registration.Listing.NONE, listedAt = null where meeting = ?1 and name <> ?2",
                meeting,
                Person.NOBODY);
        Enquiry.delete("registration in (select r from Registration r where r.meeting = ?1)", meeting);
        RegistrationNote.delete("registration in (select r from Registration r where r.meeting = ?1)", meeting);
        Place.update("reason = null where meeting = ?1 and reason is not null", meeting);
    }
}
