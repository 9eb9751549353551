package org.plenary.programme.released;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What this request reads of a meeting whatever is released meanwhile: all pages of a copy are of one release. */
@RequestScoped
public class BeingCopied {

    private Released released;

    public void is(Released released) {
        this.released = released;
    }

    Optional<Released> of(String slug) {
        return Optional.ofNullable(released).filter(one -> one.meeting().slug.equals(slug));
    }
}
