package id.naungan.monitoring.visit;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.monitoring.visit.VisitForm.Told;
import id.naungan.notice.Audience;
import id.naungan.notice.Urgency;
import id.naungan.web.NotVisible;
import id.naungan.web.form.OptionsSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans visits of the caller's office with their team; who is told is told. */
@Component
public class PlanVisits {

    private static final ActKind PLANNED = ActKind.of("monitoring.visits-planned");

    private final JdbcClient db;
    private final Acts acts;
    private final Institutions institutions;
    private final Offices offices;
    private final Scopes scopes;
    private final TellMonitoring tell;
    private final TeamChoices choices;
    private final KeepTeam team;
    private final Clock clock;

    PlanVisits(
            JdbcClient db,
            Acts acts,
            Institutions institutions,
            Offices offices,
            Scopes scopes,
            TellMonitoring tell,
            TeamChoices choices,
            KeepTeam team,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.institutions = institutions;
        this.offices = offices;
        this.scopes = scopes;
        this.tell = tell;
        this.choices = choices;
        this.team = team;
        this.clock = clock;
    }

    /** Homes of a form or an address, as ids between commas; what is no id counts for nothing. */
    static List<UUID> homes(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .distinct()
                .limit(200)
                .toList();
    }

    /** The homes the caller may see, by name. */
    @org.springframework.transaction.annotation.Transactional(readOnly = true)
    public List<Institution> known(List<UUID> ids) {
        var known = new ArrayList<Institution>();
        for (var id : ids) institutions.findById(id).ifPresent(known::add);
        return known;
    }

    /** The same form sent twice plans one visit a home. `chosen` says why these homes. */
    void plan(VisitForm form, @Nullable String chosen) {
        acts.perform(PLANNED, Reason.NONE, () -> {
            for (var home : known(homes(form.homes()))) plan(form, home, chosen);
        });
    }

    private void plan(VisitForm form, Institution home, @Nullable String chosen) {
        var id = UUID.nameUUIDFromBytes((form.id() + ":" + home.id()).getBytes(StandardCharsets.UTF_8));
        boolean announced = form.told() == Told.DIBERITAHU;
        int kept = db.sql("""
                insert into monitoring.visit (id, institution_id, district, office, purpose, chosen, draw_id, planned_on, announced, aims, planned_by_name, planned_at)
                values (:id, :home, :district, :office, :purpose, :chosen, :draw, :on, :announced, :aims, :by, :at) on conflict (id) do nothing""")
                .param("id", id)
                .param("home", home.id())
                .param("district", home.district())
                .param("office", offices.own())
                .param("purpose", form.purpose().name())
                .param("chosen", chosen)
                .param("draw", form.draw())
                .param("on", form.plannedOn())
                .param("announced", announced)
                .param("aims", form.aims())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) return;
        team(form, id, home);
        if (announced)
            tell.tell(
                    "kunjungan-rencana",
                    home.id(),
                    form.plannedOn(),
                    "/pemantauan/kunjungan/" + id,
                    Urgency.PENTING,
                    "kunjungan-rencana:" + id,
                    Audience.at(home.id(), Role.PENGELOLA));
    }

    private void team(VisitForm form, UUID visit, Institution home) {
        var asked = new KeepTeam.Asked(form.leader(), form.team(), form.others());
        var accounts = team.keep(visit, home.id(), home.district(), asked).joined().stream()
                .map(KeepTeam.Seat::accountId)
                .filter(Objects::nonNull)
                .filter(account -> !account.equals(scopes.current().account()))
                .toArray(UUID[]::new);
        if (accounts.length == 0) return;
        tell.tell(
                "kunjungan-tim",
                home.id(),
                form.plannedOn(),
                "/pemantauan/kunjungan/" + visit,
                Urgency.PENTING,
                "kunjungan-tim:" + visit,
                Audience.of(accounts));
    }

    /** Somebody who was offered by {@link OptionsSource} and nobody else. */
    boolean offered(String account) {
        return choices.options("TIM_KUNJUNGAN", Locale.of("id")).stream()
                .anyMatch(option -> option.value().equals(account));
    }

    /** The homes of an address; {@link NotVisible} when there is none. */
    List<Institution> asked(List<UUID> ids) {
        var known = known(ids);
        if (known.isEmpty()) throw new NotVisible();
        return known;
    }
}
