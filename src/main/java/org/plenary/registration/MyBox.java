package org.plenary.registration;

import java.util.Optional;

/** Something on one's own page that one can do or should know: a gap for features above. */
public interface MyBox {

    /** @param url where it leads */
    record Box(String title, String sentence, String url, String label) {
    }

    /** Where it stands among the others; tens, so that something fits between. */
    int position();

    /** For who is looking, in their language; empty where there is nothing to say. */
    Optional<Box> of(Registration registration);
}
