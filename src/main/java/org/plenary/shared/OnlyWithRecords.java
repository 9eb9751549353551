package org.plenary.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/** Until the tables are there no page looks for them. */
class OnlyWithRecords {

    private static final int FIRST = 1;

    @Inject
    Records records;

    @WithFormRead
    @ServerRequestFilter(priority = FIRST)
    Response mayPass() {
        return records.areOpen() ? null : RefusalPages.unavailable();
    }
}
