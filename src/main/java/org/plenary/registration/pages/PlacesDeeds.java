package org.plenary.registration.pages;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.registration.PlacesMessages;
import org.plenary.shared.Words;

/** Quotas, questions and decisions taken back, as the log of the desk says them. */
@Singleton
class PlacesDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return words().deed(deed);
    }

    @Override
    public String detail(String name) {
        return switch (name) {
            case "category" -> words().category();
            case "offerHours" -> words().offer_hours();
            case "days" -> words().days();
            case "names" -> words().categories();
            default -> "";
        };
    }

    private static PlacesMessages words() {
        return Words.now(PlacesMessages.class);
    }
}
