package org.plenary.connections.api;

import java.time.DateTimeException;
import java.time.Instant;
import org.plenary.interchange.api.Asked;
import org.plenary.registration.Registration;

/** Where a registration stands in the list, which begins with the last; it need not be there any more for the list to go on. */
record RegistrationKey(Instant createdAt, String reference) {

    static RegistrationKey of(Registration registration) {
        return new RegistrationKey(registration.createdAt, registration.reference);
    }

    /** @return null where none was given */
    static RegistrationKey read(String key) {
        if (key == null) {
            return null;
        }
        String[] parts = key.split(",", 2);
        try {
            if (parts.length == 2 && parts[1].matches("\\w{1,20}") && parts[0].matches("[0-9].{19,34}")) {
                return new RegistrationKey(Instant.parse(parts[0]), parts[1]);
            }
        } catch (DateTimeException noKey) {
            throw Asked.badKey();
        }
        throw Asked.badKey();
    }

    @Override
    public String toString() {
        return createdAt + "," + reference;
    }
}
