package id.naungan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Scopes;
import id.naungan.store.PgServer;
import id.naungan.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody with the owner's password tampers with the trail; every way is found and named. Each test rolls its crime back. */
@NaunganTest
class TrailTest {

    private final PgServer postgres = TestDatabase.server();

    @Autowired
    SealTrail seal;

    @Autowired
    Acts acts;

    @Autowired
    Scopes scopes;

    @Autowired
    ActMark mark;

    @Autowired
    Anchor anchor;

    @Autowired
    JdbcClient db;

    private Connection villain;
    private long act;
    private long change;

    @BeforeEach
    void somethingHappenedAndWasSealed() throws SQLException {
        scopes.asSystem(
                "uji",
                () -> acts.perform(ActKind.of("test.happened"), Reason.of("jejak"), () -> {
                    db.sql(
                                    "update institution.institution set profile_head = profile_head || '.' where profile_name = 'Rumah Anak Cahaya'")
                            .update();
                }));
        do seal.now();
        while (waiting() > 0);
        villain = postgres.connect(postgres.owner());
        villain.setAutoCommit(false);
        sql("select set_config('app.reach', 'MIGRATION', true)");
        act = number("select max(id) from audit.act where kind = 'test.happened'");
        change = number("select max(id) from audit.change where act_id = " + act);
        for (var table : new String[] {"act", "change", "reading", "link"})
            sql("alter table audit." + table + " disable trigger append_only");
    }

    private long waiting() {
        return db.sql("select audit.waiting()").query(Long.class).single();
    }

    @AfterEach
    void nothingOfItStays() throws SQLException {
        villain.rollback();
        villain.close();
    }

    private void sql(String sql) throws SQLException {
        try (var s = villain.createStatement()) {
            s.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var s = villain.createStatement();
                var r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private VerifyTrail.Result verify() {
        var here = new SingleConnectionDataSource(villain, true);
        return new VerifyTrail(JdbcClient.create(here), new JdbcTemplate(here), mark, anchor).verify();
    }

    private VerifyTrail.Finding only(VerifyTrail.Kind kind) {
        return verify().findings().stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUntouchedTrailIsIntact() {
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aChangedRowIsNamed() throws SQLException {
        sql("update audit.change set diff = '{\"profile_head\": [\"a\", \"b\"]}' where id = " + change);
        assertThat(only(VerifyTrail.Kind.CHANGED)).extracting("table", "row").containsExactly("audit.change", change);
    }

    @Test
    void aChangedReasonIsNamedTwice() throws SQLException {
        sql("update audit.act set reason = 'lain' where id = " + act);
        assertThat(only(VerifyTrail.Kind.CHANGED).row()).isEqualTo(act);
        assertThat(only(VerifyTrail.Kind.FORGED).row()).isEqualTo(act);
    }

    @Test
    void aRemovedRowIsNamed() throws SQLException {
        sql("delete from audit.change where id = " + change);
        assertThat(only(VerifyTrail.Kind.REMOVED)).extracting("table", "row").containsExactly("audit.change", change);
    }

    @Test
    void aRowRemovedTogetherWithItsLinkLeavesAGap() throws SQLException {
        var seq = number("select seq from audit.link where src = 'a' and row_id = " + act);
        sql("delete from audit.link where seq = " + seq);
        assertThat(only(VerifyTrail.Kind.LINK_REMOVED).seq()).isEqualTo(seq);
    }

    @Test
    void anInsertedActIsNamed() throws SQLException {
        sql("insert into audit.act (kind, actor_name, role, at) values ('client.registered', 'Hantu', 'ADMIN', now())");
        var forged = number("select max(id) from audit.act");
        assertThat(only(VerifyTrail.Kind.FORGED).row()).isEqualTo(forged);
    }

    @Test
    void anActSlippedIntoThePastIsNamed() throws SQLException {
        sql(
                "insert into audit.act (kind, actor_name, role, at, xid) values ('client.registered', 'Hantu', 'ADMIN', now(), '3'::xid8)");
        assertThat(only(VerifyTrail.Kind.INSERTED).row()).isEqualTo(number("select max(id) from audit.act"));
    }

    @Test
    void aCopiedActIsNamed() throws SQLException {
        sql("insert into audit.act (kind, actor, actor_name, role, on_behalf, reason, evidence, at, request, mac) "
                + "select kind, actor, actor_name, role, on_behalf, reason, evidence, at, request, mac from audit.act where id = "
                + act);
        assertThat(only(VerifyTrail.Kind.COPIED).row()).isEqualTo(number("select max(id) from audit.act"));
    }

    @Test
    void aChangeAddedToAnOldActIsNamed() throws SQLException {
        sql("insert into audit.change (act_id, tbl, row_id, op, diff) values (" + act + ", 'x', 'y', 'U', '{}')");
        assertThat(only(VerifyTrail.Kind.FOREIGN).row()).isEqualTo(number("select max(id) from audit.change"));
    }

    @Test
    void aCutOffTailIsNamed() throws SQLException {
        var head = number("select max(seq) from audit.link");
        sql("delete from audit.link where seq > " + (head - 2));
        sql("delete from audit.change where id = " + change);
        sql("delete from audit.act where id = " + act);
        assertThat(only(VerifyTrail.Kind.CUT_OFF).seq()).isEqualTo(head - 1);
    }

    @Test
    void aTrailThatWasEmptiedIsNamed() throws SQLException {
        for (var table : new String[] {"link", "change", "reading", "act"}) sql("delete from audit." + table);
        assertThat(only(VerifyTrail.Kind.CUT_OFF).seq()).isEqualTo(1L);
    }

    @Test
    void aChainComputedAnewIsNamed() throws SQLException {
        sql("update audit.change set diff = '{\"profile_head\": [\"a\", \"b\"]}' where id = " + change);
        sql("""
                do $$
                declare l record; previous bytea;
                begin
                  set local timezone = 'UTC';
                  for l in select k.*, coalesce(audit.digest(a), audit.digest(c), audit.digest(g)) as now from audit.link k
                    left join audit.act a on k.src = 'a' and a.id = k.row_id left join audit.change c on k.src = 'c' and c.id = k.row_id
                    left join audit.reading g on k.src = 'r' and g.id = k.row_id order by k.seq
                  loop
                    previous := audit.next_hash(previous, l.src, l.row_id, l.now);
                    update audit.link set digest = l.now, hash = previous where seq = l.seq;
                  end loop;
                end $$""");
        assertThat(verify().findings()).extracting("kind").containsOnly(VerifyTrail.Kind.REWRITTEN);
    }
}
