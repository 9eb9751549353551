package org.plenary.registration.form.desk;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskMenu;
import org.plenary.registration.form.FormMessages;
import org.plenary.shared.Words;

/** Where the forms stand on the organisers' desk: beside the registrations. */
@Singleton
class FormDeskPlaces implements DeskMenu.Places {

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(45, "/forms/registration", Words.now(FormMessages.class).desk()));
    }
}
