package id.naungan.institution.register;

import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionChanged;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a home into the register, also one that was found in the field and never registered. */
@Component
class RegisterInstitution {

    static final ActKind ACT = ActKind.of("institution.registered");

    /** What became of it. */
    sealed interface Outcome {
        /** In the register now, or since the same form came before. */
        record Registered(UUID id) implements Outcome {}

        /** Homes like this one stand in the register; the office must look first. */
        record Similar(List<SimilarHome> homes) implements Outcome {}

        /** The place lies outside the office's region. */
        record Outside() implements Outcome {}
    }

    private final Institutions institutions;
    private final SimilarHomes similar;
    private final Acts acts;
    private final Scopes scopes;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    RegisterInstitution(
            Institutions institutions,
            SimilarHomes similar,
            Acts acts,
            Scopes scopes,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.institutions = institutions;
        this.similar = similar;
        this.acts = acts;
        this.scopes = scopes;
        this.db = db;
        this.events = events;
    }

    Outcome register(RegisterForm form, boolean looked) {
        if (!covers(scopes.current(), form.place().district())) return new Outcome.Outside();
        if (institutions.existsById(form.id())) return new Outcome.Registered(form.id());
        var others = looked
                ? List.<SimilarHome>of()
                : similar.of(form.profile().name(), form.place().district());
        return others.isEmpty() ? acts.perform(ACT, Reason.NONE, () -> write(form)) : new Outcome.Similar(others);
    }

    private Outcome write(RegisterForm form) {
        // The same form twice at once: the second waits until the first is written.
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(form.id().toString())
                .query()
                .listOfRows();
        if (institutions.existsById(form.id())) return new Outcome.Registered(form.id());
        institutions.save(
                Institution.of(form.id(), form.profile(), form.place(), form.capacity(), form.registration()));
        events.publishEvent(new InstitutionChanged(form.id()));
        return new Outcome.Registered(form.id());
    }

    private static boolean covers(Scope scope, String district) {
        var region = scope.region();
        return switch (scope.reach()) {
            case DISTRICT -> district.equals(region);
            case PROVINCE -> region != null && district.startsWith(region + ".");
            case SYSTEM -> true;
            case CLIENTS, INSTITUTION, NATION -> false;
        };
    }
}
