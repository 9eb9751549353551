package org.plenary.testing;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * How many statements pages run. What the application does by itself meanwhile (looks for news, sends letters) is not counted.
 */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final AtomicLong OF_REQUESTS = new AtomicLong();

    /** Of all requests answered while it runs. */
    public static long of(Runnable requests) {
        long before = OF_REQUESTS.get();
        requests.run();
        return OF_REQUESTS.get() - before;
    }

    @Override
    public String inspect(String sql) {
        if (isForARequest()) {
            OF_REQUESTS.incrementAndGet();
        }
        return sql;
    }

    private static boolean isForARequest() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
