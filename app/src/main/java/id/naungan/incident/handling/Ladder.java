package id.naungan.incident.handling;

import static id.naungan.incident.handling.Incidents.instant;

import id.naungan.access.Scope;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.receive.TellLevels;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The offices of an incident: which was told when and took note, which may read it, and which it goes around from now on. */
@Component
public class Ladder {

    private final JdbcClient db;
    private final TellLevels tell;

    Ladder(JdbcClient db, TellLevels tell) {
        this.db = db;
        this.tell = tell;
    }

    /** One level that was told. */
    public record Rung(
            Level level,
            Instant told,
            @Nullable Instant climbs,
            @Nullable Instant climbed,
            @Nullable Instant acknowledged,
            @Nullable String by) {}

    @Transactional(readOnly = true)
    public List<Rung> of(UUID incident) {
        return db.sql("select * from incident.rung where incident_id = ? order by told_at, level")
                .param(incident)
                .query((rs, i) -> new Rung(
                        Level.valueOf(rs.getString("level")),
                        rs.getObject("told_at", OffsetDateTime.class).toInstant(),
                        instant(rs, "climbs_at"),
                        instant(rs, "climbed_at"),
                        instant(rs, "acknowledged_at"),
                        rs.getString("acknowledged_by_name")))
                .list();
    }

    /** Whose answer counts for which level: an office's own, and a district's social workers and supervisors for the district. */
    static Optional<Level> level(Scope who) {
        return switch (who.role()) {
            case PENGELOLA -> Optional.of(Level.LKS);
            case DINSOS_KAB -> Optional.of(Level.KAB);
            case PEKSOS, SUPERVISOR -> Optional.of(who.region() == null ? Level.LKS : Level.KAB);
            case DINSOS_PROV -> Optional.of(Level.PROV);
            case KEMENSOS -> Optional.of(Level.KEMENSOS);
            case KPAI -> Optional.of(Level.KPAI);
            case PENGASUH, AUDITOR, ADMIN -> Optional.empty();
        };
    }

    /** Lets a level read it from now on, and tells it unless it was told before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void admit(TellLevels.About about, Level level, String why, Instant now) {
        var again = db.sql(
                        "update incident.party set until = null where incident_id = ? and level = ? and until is not null")
                .params(about.incident(), level.name())
                .update();
        if (again == 0)
            db.sql("""
                    insert into incident.party (incident_id, level, since, why) select :id, :level, :now, :why
                     where not exists (select from incident.party p where p.incident_id = :id and p.level = :level)""")
                    .param("id", about.incident())
                    .param("level", level.name())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("why", why)
                    .update();
        tell(about, level, now);
    }

    /** Tells a level unless it was told before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(TellLevels.About about, Level level, Instant now) {
        var told = db.sql("select count(*) from incident.rung where incident_id = ? and level = ?")
                .params(about.incident(), level.name())
                .query(Long.class)
                .single();
        if (told == 0) tell.level(about, level, "insiden-baru", now);
    }

    void ring(TellLevels.About about, Set<Level> levels) {
        tell.ring(about, levels);
    }

    /**
     * Shuts out whom it accuses, the offices it goes around, and whoever works for them. One statement: the caller may be one of them,
     * and each row is judged by what he could see before it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void goAround(UUID incident, Bypass bypass, List<UUID> accused, Instant now) {
        var around = Arrays.stream(Level.values()).filter(bypass::around).map(Level::name);
        db.sql("""
                with shut as (
                  insert into incident.excluded (incident_id, account_id) select :id, a.id from unnest(:accused::uuid[]) a(id)
                   where not exists (select from incident.excluded x where x.incident_id = :id and x.account_id = a.id)),
                closed as (
                  update incident.opening set until = least(until, :now)
                   where incident_id = :id and until > :now and (account_id = any (:accused::uuid[]) or incident.stands_under(account_id, :id, :bypass)))
                update incident.party set until = :now where incident_id = :id and until is null and level <> 'PELAPOR'
                  and (level = any (:around::text[]) or account_id = any (:accused::uuid[])
                    or (level = 'PENANGAN' and incident.stands_under(account_id, :id, :bypass)))""")
                .param("id", incident)
                .param("accused", accused.stream().map(UUID::toString).toArray(String[]::new))
                .param("around", around.toArray(String[]::new))
                .param("bypass", bypass.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    static TellLevels.About about(Incident of, @Nullable UUID institution, Severity severity) {
        return new TellLevels.About(of.id(), institution, of.district(), severity);
    }
}
