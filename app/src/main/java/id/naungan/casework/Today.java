package id.naungan.casework;

import id.naungan.access.Scopes;
import id.naungan.casework.domain.Lateness;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Today where the caller is, and how late something may be written down. */
@Component
public class Today {

    private final Clock clock;
    private final Scopes scopes;
    private final Terms terms;

    Today(Clock clock, Scopes scopes, Terms terms) {
        this.clock = clock;
        this.scopes = scopes;
        this.terms = terms;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** This moment. */
    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    public Lateness lateness() {
        return new Lateness(date(), terms.value(Lateness.TERM).value().intValueExact());
    }
}
