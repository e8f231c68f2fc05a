package id.naungan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.PgServer;
import id.naungan.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The two guards hold on every table, and the tests that say so are shown to fail. */
@NaunganTest
class GuardsTest {

    private static final String SCHEMAS =
            "'audit','access','reference','document','institution','client','casework','note','care','outbox','indicator','notice','incident','partner','policy','staff','duty','training','aid','instrument','monitoring','spm','standard','report','consult','portal'";

    /** Tables without history, each with its reason. */
    private static final Map<String, String> NO_HISTORY = Map.ofEntries(
            Map.entry("audit.act", "the trail itself"),
            Map.entry("audit.change", "the trail itself"),
            Map.entry("audit.reading", "the trail itself"),
            Map.entry("audit.link", "the trail itself"),
            Map.entry("access.session", "a session is not a record"),
            Map.entry("staff.clearance", "counted from papers and decisions, which have their history"),
            Map.entry("institution.watch_tasks", "work that waits: task names, no record of anybody"),
            Map.entry("duty.cover", "figures computed from watched rows"),
            Map.entry("duty.home", "figures computed from watched rows"),
            Map.entry("monitoring.step_rule", "the graph of steps, as shipped; no record of anybody"),
            Map.entry("access.attempt", "failed sign-ins, forgotten on purpose"),
            Map.entry("incident.evidence_content", "bytes, written once; incident.evidence has the history"),
            Map.entry("incident.complaint_content", "bytes, written once; incident.complaint_file has the history"),
            Map.entry(
                    "instrument.content",
                    "bytes, written once; instrument.photo and instrument.signature have the history"),
            Map.entry("document.content", "bytes, written once; document.file has the history"),
            Map.entry("casework.roster_row", "rows of an upload; what becomes of them has its own history"),
            Map.entry("institution.intake_row", "rows of an upload; what becomes of them has its own history"),
            Map.entry("institution.intake_file", "bytes, written once; institution.intake has the history"),
            Map.entry("institution.scheduled_tasks", "work that waits: task names and ids, no record of anybody"),
            Map.entry("institution.due", "what runs out, computed from watched rows"),
            Map.entry("indicator.occupancy_month", "figures computed from watched rows"),
            Map.entry("spm.region", "sums of spm.home"),
            Map.entry("spm.region_item", "sums of spm.home_item"),
            Map.entry("indicator.value", "figures computed from watched rows"),
            Map.entry("indicator.area", "sums of indicator.value"),
            Map.entry("indicator.ksl", "figures computed from watched rows"),
            Map.entry("indicator.ksl_expected", "figures computed from watched rows"),
            Map.entry("indicator.ksl_reference", "figures computed from watched rows"),
            Map.entry("indicator.frozen_line", "written once with indicator.frozen, which has the history; never changes"),
            Map.entry("indicator.frozen_area", "written once with indicator.frozen, which has the history; never changes"),
            Map.entry("indicator.frozen_place", "written once with indicator.frozen, which has the history; never changes"),
            Map.entry("indicator.frozen_home", "written once with indicator.frozen, which has the history; never changes"),
            Map.entry("indicator.frozen_change", "written once with indicator.frozen, which has the history; never changes"),
            Map.entry("indicator.dirty", "homes to count anew, taken away within a second"),
            Map.entry("indicator.to_watch", "homes to look at anew, taken away within a second"),
            Map.entry("indicator.watched", "when homes were last looked at"),
            Map.entry("institution.accredited", "how a home stands, computed from watched rows"),
            Map.entry("note.coverage", "figures computed from watched rows"),
            Map.entry("note.pulse", "figures computed from watched rows"),
            Map.entry("note.monthly", "figures computed from watched rows"),
            Map.entry("care.contact_state", "computed from watched rows"),
            Map.entry("outbox.receipt", "the answer a phone got; the record it made has its own history"),
            Map.entry("indicator.tally", "figures computed from watched rows"),
            Map.entry("reference.region_word", "words of the names of regions, derived from watched rows"),
            Map.entry("client.word", "vocabulary of the search, derived from watched rows"),
            Map.entry(
                    "notice.notice",
                    "what an account was told; the record it speaks of and its acknowledgement have a history"),
            Map.entry("notice.delivery", "copies of notices on their way out"),
            Map.entry("notice.scheduled_tasks", "work that waits: task names and ids, no record of anybody"),
            Map.entry("aid.home", "counted from lines by a proposal, which has its history; verdicts have theirs"),
            Map.entry("consult.dataset", "bytes, written once; consult.delivery has the history"),
            Map.entry("aid.stock", "counted from aid.goods, which has its history"),
            Map.entry("aid.line", "counted from stays by a proposal, which has its history; rulings have theirs"),
            Map.entry("aid.declared", "written once with aid.declaration, which keeps its digest and history"),
            Map.entry("aid.scheduled_tasks", "work that waits: task names and ids, no record of anybody"),
            Map.entry("spm.scheduled_tasks", "work that waits: task names and ids, no record of anybody"),
            Map.entry("spm.person", "figures computed from watched rows"),
            Map.entry("spm.home", "figures computed from watched rows"),
            Map.entry("spm.home_item", "figures computed from watched rows"),
            Map.entry("spm.report_line", "written once with spm.report, which has the history; never changes"),
            Map.entry("spm.report_item", "written once with spm.report, which has the history; never changes"),
            Map.entry("spm.report_home", "written once with spm.report, which has the history; never changes"),
            Map.entry("spm.report_person", "written once with spm.report, which has the history; never changes"),
            Map.entry("standard.value", "figures computed from watched rows"),
            Map.entry("portal.home", "a public copy of watched rows"),
            Map.entry("portal.figure", "written once with portal.edition, which has the history; never changes"),
            Map.entry("portal.member", "written once with portal.edition, which has the history; never changes"),
            Map.entry("portal.counted", "written once with portal.edition, which has the history; never changes"),
            Map.entry("incident.scheduled_tasks", "work that waits: task names, no record of anybody"),
            Map.entry("casework.scheduled_tasks", "work that waits: task names and ids, no record of anybody"));

    private final PgServer postgres = TestDatabase.server();

    @Autowired
    JdbcClient db;

    @Autowired
    Acts acts;

    @Autowired
    Scopes scopes;

    @Autowired
    TransactionOperations transaction;

    private static List<String> unwatched(Connection c) throws SQLException {
        return strings(
                c,
                "select t.oid::regclass::text from pg_class t where t.relkind in ('r', 'p') and t.relnamespace::regnamespace::text in ("
                        + SCHEMAS
                        + ") and 28 <> coalesce((select bit_or(g.tgtype::int) & 28 from pg_trigger g join pg_proc p on p.oid = g.tgfoid"
                        // 4 insert, 8 delete, 16 update
                        + " where g.tgrelid = t.oid and p.proname in ('record_change', 'record_added') and g.tgenabled = 'O'), 0)");
    }

    private static List<String> unguarded(Connection c) throws SQLException {
        return strings(
                c,
                "select t.oid::regclass::text from pg_class t where t.relkind in ('r', 'p') and t.relnamespace::regnamespace::text in ("
                        + SCHEMAS
                        + ") and not (t.relrowsecurity and t.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = t.oid))");
    }

    private static List<String> strings(Connection c, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var s = c.createStatement();
                var r = s.executeQuery(sql)) {
            while (r.next()) found.add(r.getString(1));
        }
        return found;
    }

    @Test
    void everyTableIsWatchedOrStandsOnTheListWithAReason() throws SQLException {
        try (var c = postgres.connect(postgres.owner())) {
            assertThat(unwatched(c)).isSubsetOf(NO_HISTORY.keySet());
        }
    }

    @Test
    void everyTableIsGuarded() throws SQLException {
        try (var c = postgres.connect(postgres.owner())) {
            assertThat(unguarded(c)).isEmpty();
        }
    }

    @Test
    void aNewTableWithoutItsTwoLinesIsFound() throws SQLException {
        try (var c = postgres.connect(postgres.owner())) {
            c.setAutoCommit(false);
            c.createStatement().execute("create table client.forgotten (id uuid primary key, client_id uuid)");
            assertThat(unwatched(c)).contains("client.forgotten");
            assertThat(unguarded(c)).contains("client.forgotten");
            c.rollback();
        }
    }

    @Test
    void aTableWhoseNewRowsLeaveNoHistoryIsFound() throws SQLException {
        try (var c = postgres.connect(postgres.owner())) {
            c.setAutoCommit(false);
            c.createStatement().execute("drop trigger history_added on note.daily_note");
            assertThat(unwatched(c)).contains("note.daily_note");
            c.rollback();
        }
    }

    /** Policies that name sealed tables are asked of a row, not planned with every write or every look at the history. */
    @Test
    void anActAndTheTrailArePlannedWithoutTheTablesTheySeal() throws SQLException {
        try (var c = postgres.connect(postgres.app())) {
            for (var sql : List.of(
                    "insert into audit.act (kind, actor_name, at, mac) values ('uji', 'Uji', now(), '') returning id",
                    "select * from audit.change where act_id = 1")) {
                var plan = String.join("\n", strings(c, "explain (costs off) " + sql));
                assertThat(plan)
                        .doesNotContain("on incident", "on section", "on referral_words", "on sheet", "on visit");
            }
        }
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCannotSkipPolicies() throws SQLException {
        try (var c = postgres.connect(postgres.app())) {
            assertThat(
                            strings(
                                    c,
                                    "select relname from pg_class where relowner = current_user::regrole union all select proname from pg_proc where proowner = current_user::regrole"))
                    .isEmpty();
            assertThat(
                            strings(
                                    c,
                                    "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEmpty();
        }
    }

    @Test
    void everyDefinerFunctionFixesItsSearchPath() throws SQLException {
        try (var c = postgres.connect(postgres.owner())) {
            assertThat(
                            strings(
                                    c,
                                    "select p.oid::regprocedure::text from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text in ("
                                            + SCHEMAS
                                            + ") and not exists (select from unnest(coalesce(p.proconfig, '{}')) s where s like 'search_path=%')"))
                    .isEmpty();
        }
    }

    @Test
    void aWriteWithoutAnActAborts() {
        assertThatThrownBy(() -> scopes.asSystem(
                        "test",
                        () -> transaction.execute(s -> db.sql("update institution.institution set profile_head = 'X'")
                                .update())))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("no write without an Act");
    }

    @Test
    void aWriteWithoutAnActAbortsFromTheCommandLineToo() throws SQLException {
        try (var c = postgres.connect(postgres.app())) {
            c.setAutoCommit(false);
            c.createStatement().execute("select set_config('app.reach', 'SYSTEM', true)");
            assertThatThrownBy(() -> c.createStatement().execute("update client.client set birth_place = 'X'"))
                    .hasMessageContaining("no write without an Act");
            c.rollback();
        }
    }

    @Test
    void aReadWithoutAScopeFindsNothing() throws SQLException {
        try (var c = postgres.connect(postgres.app())) {
            for (var table : List.of(
                    "client.client",
                    "client.paper",
                    "casework.stay",
                    "institution.institution",
                    "access.account",
                    "audit.change",
                    "document.file")) {
                assertThat(strings(c, "select 1 from " + table)).as(table).isEmpty();
            }
        }
    }

    @Test
    void theSameActWithinItsTransactionLeavesOldAndNew() {
        scopes.asSystem(
                "test",
                () -> acts.perform(ActKind.of("test.changed"), Reason.of("uji"), () -> {
                    db.sql(
                                    "update institution.institution set profile_head_phone = '0811' where profile_name = 'LKSA Kasih Ibu'")
                            .update();
                }));
        var diff = scopes.asSystem(
                "test",
                () -> transaction.execute(s -> db.sql(
                                "select diff->>'profile_head_phone' from audit.change where tbl = 'institution.institution' and op = 'U' order by id desc limit 1")
                        .query(String.class)
                        .single()));
        assertThat(diff).isEqualTo("[null, \"0811\"]");
    }

    @Test
    void theTrailIsAppendOnlyForTheOwnerToo() throws SQLException {
        for (var login : List.of(postgres.app(), postgres.owner())) {
            try (var c = postgres.connect(login)) {
                for (var sql : List.of(
                        "delete from audit.act",
                        "update audit.change set diff = '{}'",
                        "truncate audit.reading",
                        "delete from audit.link")) {
                    assertThatThrownBy(() -> c.createStatement().execute(sql))
                            .as(sql)
                            .isInstanceOf(SQLException.class);
                }
            }
        }
    }

    @Test
    void theApplicationCannotWriteHistoryItself() throws SQLException {
        try (var c = postgres.connect(postgres.app())) {
            assertThatThrownBy(
                            () -> c.createStatement()
                                    .execute(
                                            "insert into audit.change (act_id, tbl, row_id, op, diff) values (1, 'x', 'y', 'U', '{}')"))
                    .hasMessageContaining("permission denied");
        }
    }
}
