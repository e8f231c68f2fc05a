package id.naungan.casework;

import id.naungan.access.Scopes;
import id.naungan.casework.domain.Lateness;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Today where the caller is, and how late something may be written down. */
@Component
public class Today {

    private static final ScopedValue<LocalDate> THEN = ScopedValue.newInstance();
    private static final int MORNING = 10;

    private final Clock clock;
    private final Scopes scopes;
    private final Terms terms;

    Today(Clock clock, Scopes scopes, Terms terms) {
        this.clock = clock;
        this.scopes = scopes;
        this.terms = terms;
    }

    /**
     * Does the work as on that day: the demo tells of months gone by. The trail is not deceived, an Act bears the time it was made.
     */
    public static <T> T on(LocalDate day, Supplier<T> work) {
        return ScopedValue.where(THEN, day).call(work::get);
    }

    public LocalDate date() {
        if (THEN.isBound()) return THEN.get();
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** This moment. */
    public OffsetDateTime now() {
        if (THEN.isBound())
            return THEN.get()
                    .atTime(MORNING, 0)
                    .atZone(scopes.current().zone())
                    .toInstant()
                    .atOffset(ZoneOffset.UTC);
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    public Lateness lateness() {
        return new Lateness(date(), terms.value(Lateness.TERM).value().intValueExact());
    }
}
