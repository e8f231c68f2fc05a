package id.naungan.monitoring.climb;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What nobody puts right climbs, each rung once. */
@NaunganTest
class ClimbFindingsTest {

    @Autowired
    ClimbFindings climb;

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    ActingAs acting;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @BeforeEach
    void acting() {
        acting = new ActingAs(scopes, db, transaction);
    }

    @Test
    void fromTheManagerToTheRegencyToTheProvince() {
        var fresh = finding(today);
        var late = finding(today.minusDays(2));
        var later = finding(today.minusDays(9));
        var longAgo = finding(today.minusDays(40));
        for (var twice = 0; twice < 2; twice++) climb.run();
        assertThat(rung(fresh)).isZero();
        assertThat(rung(late)).isOne();
        assertThat(rung(later)).isEqualTo(2);
        assertThat(rung(longAgo)).isEqualTo(3);
        assertThat(told("pengelola.ikhlas", late)).isOne();
        assertThat(told("dinsos.banjarmasin", late)).isZero();
        assertThat(told("dinsos.banjarmasin", later)).isOne();
        assertThat(told("dinsos.kalsel", later)).isZero();
        assertThat(told("dinsos.kalsel", longAgo)).isOne();
        assertThat(acting.count("monitoring.step where finding_id = '" + longAgo + "' and kind like 'NAIK%'"))
                .isEqualTo(3);
        assertThat(acting.count("institution.alarm where kind = 'TEMUAN_TERLAMBAT' and key = '" + late
                        + "' and ended_at is null"))
                .isOne();
        assertThat(acting.count("institution.alarm where key = '" + fresh + "'"))
                .isZero();
    }

    private int rung(UUID finding) {
        return acting.system(() -> db.sql("select climbed from monitoring.finding where id = ?")
                .param(finding)
                .query(Integer.class)
                .single());
    }

    private long told(String who, UUID finding) {
        var account = acting.scope(who).account();
        return acting.count(
                "notice.notice where account_id = '" + account + "' and key like 'temuan-lewat:" + finding + "%'");
    }

    private UUID finding(LocalDate due) {
        var home = as.home("Panti Asuhan Al-Ikhlas");
        var id = Ids.next();
        scopes.asSystem(
                "test",
                () -> acts.perform(ActKind.of("monitoring.finding-made"), Reason.NONE, () -> {
                    db.sql("""
                    insert into monitoring.finding (id, kind, institution_id, district, made_by, addressee, severity, found, advice, due_on, state, made_by_name, made_at, sent_at)
                    select ?, 'TEMUAN', id, district, district, 'LKS', 'SEDANG', 'Uji naik', 'Perbaiki', ?, 'TERBUKA', 'Uji', now(), now()
                      from institution.institution where id = ?""").params(id, due, home).update();
                }));
        return id;
    }
}
