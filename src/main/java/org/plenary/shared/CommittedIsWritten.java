package org.plenary.shared;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * H2 answers "committed" and writes its file up to half a second later; killed in between, it forgets what was confirmed to
 * somebody (R19). Here what was committed is written before the connection goes back to the pool, and so before anyone is
 * answered. Its own setting for that (WRITE_DELAY=0) passes over a commit while another is being written.
 */
@Singleton
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class CommittedIsWritten implements AgroalPoolInterceptor {

    @Override
    public void onConnectionReturn(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException notWritten) {
            Log.errorf("what was committed may not be in the file yet: %s", notWritten.getMessage());
        }
    }
}
