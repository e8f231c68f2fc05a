package id.naungan.incident.handling;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Routing;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Accused;
import id.naungan.incident.handling.section.Triage;
import id.naungan.reference.Codes;
import id.naungan.reference.Terms;
import id.naungan.web.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sorting: kinds and severity confirmed, the home found, the accused known; whoever it accuses is shut out from here on. */
@Component
class Sort implements Handling<Triage> {

    private final JdbcClient db;
    private final Scopes scopes;
    private final Codes codes;
    private final Terms terms;
    private final People people;
    private final Clocks clocks;
    private final Ladder ladder;
    private final Joints joints;
    private final IncidentChoices choices;

    Sort(
            JdbcClient db,
            Scopes scopes,
            Codes codes,
            Terms terms,
            People people,
            Clocks clocks,
            Ladder ladder,
            Joints joints,
            IncidentChoices choices) {
        this.db = db;
        this.scopes = scopes;
        this.codes = codes;
        this.terms = terms;
        this.people = people;
        this.clocks = clocks;
        this.ladder = ladder;
        this.joints = joints;
        this.choices = choices;
    }

    @Override
    public StepKind kind() {
        return StepKind.PEMILAHAN;
    }

    @Override
    public Class<Triage> section() {
        return Triage.class;
    }

    @Override
    public Form<Triage> blank(Incident of) {
        return Form.of(
                new Triage(new LinkedHashSet<>(of.kinds()), of.severity(), null, of.institution(), List.of(), null));
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Triage value) {
        if (!value.kinds().stream().allMatch(kind -> codes.isValid("JENIS_INSIDEN", kind)))
            return Refusal.of("kinds", "form.error.choice");
        if (value.severity().compareTo(of.severity()) < 0) {
            // A home does not make what happened in it smaller (SNPA-KEKERASAN).
            if (!StepRights.socialService(scopes.current()))
                return Refusal.of("severity", "incident.triage.lower.office");
            if (value.why() == null || value.why().length() < 20) return Refusal.of("why", "incident.triage.lower.why");
        }
        if (value.home() != null && !value.home().equals(of.institution())) {
            if (of.institution() != null) return Refusal.of("home", "incident.triage.home.fixed");
            if (!choices.homes(of.id()).contains(value.home())) return Refusal.of("home", "form.error.choice");
        }
        var staff = choices.staff(of.id());
        for (int row = 0; row < value.accused().size(); row++) {
            var account = value.accused().get(row).account();
            if (account != null && !staff.contains(account))
                return Refusal.of("accused[" + row + "].account", "form.error.choice");
        }
        return value.sameAs() == null ? Optional.empty() : joints.refusal(of, "sameAs", value.sameAs());
    }

    @Override
    public void follow(Incident of, Triage value, Run run) {
        var home = of.institution() != null ? of.institution() : value.home();
        var bypass = bypass(of, value.accused());
        db.sql("update incident.incident set kinds = ?, severity = ?, institution_id = ?, bypass = ? where id = ?")
                .params(
                        value.kinds().stream().sorted().toArray(String[]::new),
                        value.severity().name(),
                        home,
                        bypass.name(),
                        of.id())
                .update();
        for (var one : value.accused()) people.accused(of.id(), one.account(), one.name(), one.relation());
        clocks.begin(of.id(), ClockKind.of(value.severity(), value.kinds()), of.knownAt());
        if (value.sameAs() != null) joints.join(of, value.sameAs(), "GANDA");
        route(of, value, home, bypass, run.now());
        var accounts = value.accused().stream()
                .map(Accused::account)
                .filter(Objects::nonNull)
                .toList();
        // The last: the caller may be one of those it goes around now.
        if (bypass != of.bypass() || !accounts.isEmpty()) ladder.goAround(of.id(), bypass, accounts, run.now());
    }

    private void route(Incident of, Triage value, @Nullable UUID home, Bypass bypass, Instant now) {
        var many = terms.value("insiden-korban-banyak").value().intValueExact();
        var routing = Routing.of(value.severity(), value.kinds(), bypass, of.victims(), many);
        var about = Ladder.about(of, home, value.severity());
        for (var level : routing.parties())
            if (level != Level.LKS || home != null) ladder.admit(about, level, kind().name(), now);
        for (var level : routing.told()) if (level != Level.LKS || home != null) ladder.tell(about, level, now);
        if (value.severity().pressing() && !of.severity().pressing()) ladder.ring(about, routing.parties());
    }

    /** Only ever upwards: what somebody once said about an office is not taken back by that office. */
    private Bypass bypass(Incident of, List<Accused> accused) {
        var all = new ArrayList<>(List.of(of.bypass()));
        for (var one : accused) all.add(Bypass.of(one.relation(), role(one.account())));
        return Bypass.furthest(all);
    }

    private @Nullable Role role(@Nullable UUID account) {
        return account == null
                ? null
                : db.sql("select incident.role_of(?)")
                        .param(account)
                        .query(String.class)
                        .optional()
                        .map(Role::valueOf)
                        .orElse(null);
    }
}
