package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.EXTERNAL_DATABASE;
import static id.naungan.store.StartupRefused.Why.PORT_TAKEN;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Keeps the stack trace of a refusal off the console ({@link Launch} prints its sentences); other failures keep theirs. */
@Order(0)
final class StartupReporter implements SpringBootExceptionReporter {

    StartupReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return refusal(failure) != null;
    }

    /** The refusal behind a failed start, also when another program took the port a moment ago. */
    static @Nullable StartupRefused refusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupRefused refused) return refused;
            if (cause instanceof PortInUseException port) return new StartupRefused(PORT_TAKEN, port.getPort());
            if (cause instanceof SQLException sql && unusable(sql)) {
                return new StartupRefused(EXTERNAL_DATABASE, sql.getMessage());
            }
        }
        return null;
    }

    /** Out of reach, wrong password, no such database, or a migration's own sentence about missing rights. */
    private static boolean unusable(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.equals("3D000") || state.equals("NA001");
    }
}
