package org.plenary.onsite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.shared.Words;

/** When somebody came to a venue. Erased, it is a figure: the registration it points at is nobody's. */
@ApplicationScoped
class ArrivalData implements PersonalData {

    @Override
    public int position() {
        return 55;
    }

    @Override
    public List<Kept> of(Person person) {
        OnsiteMessages words = Words.now(OnsiteMessages.class);
        return Arrival.of(person).stream().map(arrival -> new Kept("arrival", words.came(),
                List.of(Fact.at("arrivedAt", words.came(), arrival.arrivedAt)))).toList();
    }

    @Override
    public void erase(Person person) {
        // Its person is nobody from now on, and so is who came.
    }
}
