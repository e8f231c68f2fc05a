package id.naungan.incident.handling;

import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Assignment;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives it to a social worker or supervisor of the district or the home, or takes it back. */
@Component
class Assign implements Handling<Assignment> {

    private final JdbcClient db;
    private final IncidentChoices choices;
    private final Notices notices;

    Assign(JdbcClient db, IncidentChoices choices, Notices notices) {
        this.db = db;
        this.choices = choices;
        this.notices = notices;
    }

    @Override
    public StepKind kind() {
        return StepKind.PENUGASAN;
    }

    @Override
    public Class<Assignment> section() {
        return Assignment.class;
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Assignment value) {
        return switch (value.what()) {
            case TUGASKAN -> known(choices.candidates(of.id()), "account", value.account());
            case AKHIRI -> known(choices.handlers(of.id()), "leaving", value.leaving());
        };
    }

    private static Optional<Refusal> known(Set<UUID> offered, String path, @Nullable UUID chosen) {
        return chosen != null && offered.contains(chosen) ? Optional.empty() : Refusal.of(path, "form.error.choice");
    }

    @Override
    public void follow(Incident of, Assignment value, Run run) {
        var now = run.now().atOffset(ZoneOffset.UTC);
        switch (value.what()) {
            case TUGASKAN -> {
                var account = Objects.requireNonNull(value.account());
                var again = db.sql(
                                "update incident.party set until = null, since = ? where incident_id = ? and account_id = ? and level = 'PENANGAN'")
                        .params(now, of.id(), account)
                        .update();
                if (again == 0)
                    db.sql(
                                    "insert into incident.party (incident_id, level, account_id, since, why) values (?, 'PENANGAN', ?, ?, 'PENUGASAN')")
                            .params(of.id(), account, now)
                            .update();
                tell(of, account, run);
            }
            case AKHIRI ->
                db.sql(
                                "update incident.party set until = ? where incident_id = ? and account_id = ? and level = 'PENANGAN'")
                        .params(now, of.id(), value.leaving())
                        .update();
        }
    }

    private void tell(Incident of, UUID account, Run run) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.Word(of.severity().messageKey()));
        facts.add(of.institution() == null ? new Fact.Word("incident.unregistered") : new Fact.Home(of.institution()));
        notices.tell(new NewNotice(
                "insiden-penugasan",
                facts,
                of.href(),
                of.severity().pressing() ? Urgency.MENDESAK : Urgency.PENTING,
                "insiden:" + of.id() + ":PENANGAN:" + run.step(),
                Audience.of(account)));
    }
}
