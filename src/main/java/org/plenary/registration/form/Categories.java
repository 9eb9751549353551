package org.plenary.registration.form;

import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** Who belongs to a category such as press or delegation: a gap for the feature that knows. */
public interface Categories {

    /** Codes; empty for most people. */
    Set<String> of(Meeting meeting, Person person);
}
