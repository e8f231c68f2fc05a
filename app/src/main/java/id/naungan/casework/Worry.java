package id.naungan.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A reason to speak about a client soon: a message key with its arguments. Case conferences propose their agenda from worries. */
public record Worry(UUID client, String labelKey, List<Object> args) {

    public static Worry of(UUID client, String labelKey, Object... args) {
        return new Worry(client, labelKey, List.of(args));
    }

    /** A module that knows of worries publishes a bean; asked for one home, within the caller's scope. */
    public interface Source {
        List<Worry> of(UUID home, LocalDate today);
    }
}
