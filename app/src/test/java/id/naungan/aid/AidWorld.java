package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Offices with accounts, homes with stays, programmes and proposals of these tests. */
@TestComponent
public class AidWorld {

    private final World world;
    private final JdbcClient db;

    AidWorld(World world, JdbcClient db) {
        this.world = world;
        this.db = db;
    }

    /** An office with an account of its own, since counting goes on in its name. */
    public Scope office(Role role, @Nullable String region) {
        var id = Ids.next();
        var reach = role == Role.DINSOS_KAB ? Reach.DISTRICT : role == Role.DINSOS_PROV ? Reach.PROVINCE : Reach.NATION;
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, region, must_change_password, status)
                values (?, ?, ?, ?, ?, ?, false, 'ACTIVE')""", id, "b" + id, "Kantor " + role, role.name(), reach.name(), region);
        return new Scope(id, null, "Kantor " + role, role, reach, null, region, ZoneId.of("Asia/Makassar"), false);
    }

    public void stays(UUID client, Institution home, String name, String from, @Nullable String until) {
        world.sql(
                """
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason, exit_on, exit_kind, exit_reason)
                values (?, 0, ?, ?, ?, ?, 'L', ?::date, 'KELUARGA', 'uji', ?::date, ?, ?)""",
                Ids.next(),
                client,
                home.id(),
                home.district(),
                name,
                from,
                until,
                until == null ? null : "REUNIFIKASI",
                until == null ? null : "uji");
    }

    public UUID resident(Institution home, String name, @Nullable String nik, String from, @Nullable String until) {
        var client = world.client(home, name, Sex.L, "2014-03-02", nik);
        stays(client, home, name, from, until);
        return client;
    }

    public UUID programme(Scope office, String name, long perDay, long ceiling) {
        return programme(office, name, Map.of("kind", "PER_KLIEN", "per", "HARI", "amount", "" + perDay), ceiling);
    }

    public UUID programme(Scope office, String name, Map<String, String> how, long ceiling) {
        var id = Ids.next();
        var form = new HashMap<>(Map.of(
                "id", id.toString(),
                "name", name,
                "source", "APBD_KAB",
                "ceiling", "" + ceiling,
                "legalBasis", "Perbup uji 1/2026",
                "legalStatus", "USULAN",
                "since", "2026-01-01"));
        form.putAll(how);
        assertThat(world.post(office, "/bansos/program", form)).hasStatus3xxRedirection();
        return id;
    }

    /** Switches these rules on and all others off. */
    public void rules(Scope office, UUID programme, Map<String, String> on) {
        var form = new HashMap<String, String>();
        int edition = world.system(() -> db.sql("select max(edition) from aid.rule where programme_id = ?")
                .param(programme)
                .query(Integer.class)
                .single());
        form.put("edisi", "" + edition);
        on.forEach((kind, value) -> {
            form.put("aktif-" + kind, "on");
            form.put("nilai-" + kind, value);
            form.put("dasar-" + kind, "Perbup uji");
        });
        assertThat(world.post(office, "/bansos/program/" + programme + "/aturan", form))
                .hasStatus3xxRedirection();
    }

    public UUID period(Scope office, UUID programme, String since, String until, String cutoff) {
        var id = Ids.next();
        assertThat(world.post(
                        office,
                        "/bansos/program/" + programme + "/periode",
                        Map.of(
                                "id",
                                id.toString(),
                                "name",
                                "Uji " + since,
                                "since",
                                since,
                                "until",
                                until,
                                "cutoff",
                                cutoff)))
                .hasStatus3xxRedirection();
        return id;
    }

    /** Begins and waits until it is counted. */
    public UUID proposal(Scope office, UUID programme, UUID period) {
        var id = Ids.next();
        assertThat(world.post(
                        office,
                        "/bansos/program/" + programme + "/usulan",
                        Map.of("id", id.toString(), "period", period.toString())))
                .hasStatus3xxRedirection();
        counted(id);
        return id;
    }

    public void counted(UUID proposal) {
        var until = System.nanoTime() + 600_000_000_000L;
        while (text("select status from aid.proposal where id = ?", proposal).equals("BERJALAN")) {
            assertThat(System.nanoTime()).isLessThan(until);
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(text("select status || coalesce(problem, '') from aid.proposal where id = ?", proposal))
                .isEqualTo("SELESAI");
    }

    public MvcTestResult send(Scope office, UUID proposal) {
        return world.post(office, "/bansos/usulan/" + proposal + "/pengajuan", Map.of());
    }

    public MvcTestResult agree(Scope office, UUID proposal) {
        return world.post(office, "/bansos/usulan/" + proposal + "/verifikasi", Map.of());
    }

    public MvcTestResult decide(Scope office, UUID proposal) {
        return world.post(
                office,
                "/bansos/usulan/" + proposal + "/penetapan",
                Map.of(
                        "decided",
                        "DITETAPKAN",
                        "number",
                        "SK/1",
                        "on",
                        LocalDate.now().minusDays(1).toString()));
    }

    public long number(String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(Long.class).single());
    }

    public String text(String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(String.class).single());
    }

    /** A digest of every line with its days, money and reasons. */
    public String figures(UUID proposal) {
        return text("""
                select md5(string_agg(concat_ws(':', institution_id, client_id, days, gross, amount, status, reasons::text, spans::text), ',' order by institution_id, client_id))
                  from aid.line where proposal_id = ?""", proposal);
    }
}
