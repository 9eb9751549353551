package org.plenary.registration.pages;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskMenu;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/** Where registration stands on the organisers' desk. */
final class DeskPlaces {

    private DeskPlaces() {
    }

    @Singleton
    static class Registrations implements DeskMenu.Place {

        @Override
        public int position() {
            return 60;
        }

        @Override
        public String path() {
            return "/registrations";
        }

        @Override
        public String label() {
            return Words.now(RegistrationMessages.class).desk_registrations();
        }
    }

    @Singleton
    static class Places implements DeskMenu.Place {

        @Override
        public int position() {
            return 61;
        }

        @Override
        public String path() {
            return "/places";
        }

        @Override
        public String label() {
            return Words.now(RegistrationMessages.class).desk_places();
        }
    }
}
