package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.shared.Words;

/** What somebody was asked before they were let in. Notes of the team are erased with it, and never shown. */
@ApplicationScoped
class AccreditationData implements PersonalData {

    @Override
    public int position() {
        return 35;
    }

    @Override
    public List<Kept> of(Person person) {
        PlacesMessages words = Words.now(PlacesMessages.class);
        return Enquiry.of(Registration.of(person)).stream().map(enquiry -> new Kept("enquiry", words.enquiries(),
                List.of(Fact.of("question", words.question(), enquiry.question),
                        Fact.at("askedAt", words.asked_at(), enquiry.askedAt),
                        Fact.of("answer", words.answer(), enquiry.answer))))
                .toList();
    }

    @Override
    public void erase(Person person) {
        Registration.of(person).forEach(registration -> {
            Enquiry.delete("registration", registration);
            RegistrationNote.delete("registration", registration);
        });
    }
}
