package id.naungan.monitoring.climb;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.notice.Audience;
import id.naungan.notice.Daily;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is late climbs: on the day after to the addressee, after a term to the office of the district and the maker, after another one to
 * the province. What is about an office climbs to the maker, then to the office above. Each rung once; a new term begins from below.
 */
@Component
class ClimbFindings implements Daily {

    private static final ActKind CLIMBED = ActKind.of("monitoring.climbed");

    private record Late(
            UUID id,
            @Nullable UUID institutionId,
            String district,
            String madeBy,
            String addressee,
            LocalDate dueOn,
            int climbed) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Terms terms;
    private final TellMonitoring tell;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    ClimbFindings(
            JdbcClient db,
            Acts acts,
            Terms terms,
            TellMonitoring tell,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.terms = terms;
        this.tell = tell;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "monitoring-climb";
    }

    /** As often as needed until nothing is due: a day that was missed is made up for. */
    @Override
    public void run() {
        scopes.asSystem("pemantauan", () -> {
            for (var rung = 0; rung < 3; rung++) {
                var late = transaction.execute(status -> late());
                if (late.isEmpty()) return;
                acts.perform(CLIMBED, Reason.NONE, () -> late.forEach(this::climb));
            }
        });
    }

    private List<Late> late() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
        return db.sql("""
                select id, institution_id, district, made_by, addressee, due_on, climbed from monitoring.finding
                 where state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN')
                   and ((climbed = 0 and due_on < :today) or (climbed = 1 and due_on < :office) or (climbed = 2 and due_on < :province))
                 order by due_on, id limit 2000""")
                .param("today", today)
                .param("office", today.minusDays(days("temuan-naik-dinas")))
                .param("province", today.minusDays(days("temuan-naik-provinsi")))
                .query(Late.class)
                .list();
    }

    private long days(String term) {
        return terms.value(term).length().toDays();
    }

    private void climb(Late late) {
        int rung = late.climbed() + 1;
        db.sql("update monitoring.finding set version = version + 1, climbed = ? where id = ? and climbed = ?")
                .params(rung, late.id(), late.climbed())
                .update();
        db.sql("""
                insert into monitoring.step (id, finding_id, institution_id, district, kind, day, by_office, by_name, at)
                values (?, ?, ?, ?, ?, ?, 'SISTEM', 'Naungan', ?)""")
                .params(
                        Ids.next(),
                        late.id(),
                        late.institutionId(),
                        late.district(),
                        late.institutionId() == null && rung > 1 ? "NAIK_KANTOR_" + rung : "NAIK_" + rung,
                        late.dueOn(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        switch (rung) {
            case 1 -> tell(late, rung, Offices.audience(late.addressee(), late.institutionId(), late.district()));
            case 2 -> {
                if (late.institutionId() != null) tell(late, rung, Audience.above(late.district(), Role.DINSOS_KAB));
                tell(late, rung, Offices.audience(late.madeBy(), late.institutionId(), late.district()));
            }
            default -> tell(late, rung, above(late));
        }
    }

    private static Audience above(Late late) {
        if (late.institutionId() != null) return Audience.above(late.district(), Role.DINSOS_PROV);
        return Offices.audience(
                Objects.requireNonNullElse(Offices.above(late.addressee()), late.madeBy()), null, late.district());
    }

    private void tell(Late late, int rung, Audience to) {
        tell.tell(
                rung == 1 ? "temuan-lewat" : "temuan-naik",
                late.institutionId(),
                late.dueOn(),
                "/pemantauan/temuan/" + late.id(),
                Urgency.PENTING,
                "temuan-lewat:" + late.id() + ":" + late.dueOn() + ":" + rung,
                to);
    }
}
