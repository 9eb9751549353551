package org.plenary.programme.pages;

import java.util.Map;
import java.util.function.Supplier;
import org.plenary.programme.released.Released;

/** The gap in a copy of everything public that features above fill, with their own pages and files. */
public interface CopiedToo {

    /** By address, as {@link PublicPages#of}. */
    Map<String, Supplier<Object>> of(Released released);
}
