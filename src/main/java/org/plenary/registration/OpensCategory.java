package org.plenary.registration;

import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** The gap by which a higher feature opens categories to somebody that not everybody may choose, as by an invitation. */
public interface OpensCategory {

    /** The ids of categories. */
    Set<Long> to(Meeting meeting, Person person);
}
