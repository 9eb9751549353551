package org.plenary.interchange.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A long list is read page by page, each beginning after the last of the one before. */
public class Paging {

    @RestQuery
    @Parameter(description = "Where the page before ended: the address in its 'next' has it")
    public String after;
    @RestQuery
    @Parameter(description = "How many at most; 100 where it is not said", schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "500"))
    public String limit;
}
