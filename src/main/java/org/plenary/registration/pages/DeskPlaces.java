package org.plenary.registration.pages;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/** Where registration stands on the organisers' desk. */
@Singleton
class DeskPlaces implements DeskMenu.Places {

    private static final List<Duty> ACCREDITATION = List.of(Duty.ORGANISER, Duty.ACCREDITATION);

    @Override
    public List<DeskMenu.Place> places() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return List.of(new DeskMenu.Place(40, "/registrations", words.desk_registrations(), ACCREDITATION),
                new DeskMenu.Place(45, "/accreditation", Words.now(PlacesMessages.class).queue(),
                        ACCREDITATION),
                new DeskMenu.Place(50, "/places", words.desk_places()));
    }
}
