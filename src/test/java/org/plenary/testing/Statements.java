package org.plenary.testing;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * How many statements pages run. What the application does by itself meanwhile (looks for news, sends letters) is not counted.
 */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final AtomicLong OF_REQUESTS = new AtomicLong();
    private static final ThreadLocal<Long> HERE = new ThreadLocal<>();
    private static volatile String broken;

    /** Of all requests answered while it runs. */
    public static long of(Runnable requests) {
        long before = OF_REQUESTS.get();
        requests.run();
        return OF_REQUESTS.get() - before;
    }

    /** Of whatever this thread does meanwhile. */
    public static long ofThisThread(Runnable work) {
        HERE.set(0L);
        try {
            work.run();
            return HERE.get();
        } finally {
            HERE.remove();
        }
    }

    /** The database fails at the first statement that begins so, whoever runs it. */
    public static void failingAt(String beginning, Runnable work) {
        broken = beginning;
        try {
            work.run();
        } finally {
            broken = null;
        }
    }

    @Override
    public String inspect(String sql) {
        if (broken != null && sql.startsWith(broken)) {
            throw new GenericJDBCException("the disk is full", new SQLException("the disk is full"));
        }
        if (HERE.get() != null) {
            HERE.set(HERE.get() + 1);
        }
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
