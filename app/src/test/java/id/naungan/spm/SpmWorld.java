package id.naungan.spm;

import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.spm.domain.Quarter;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Homes with residents who count towards SPM, and what is said of them. */
@TestComponent
public class SpmWorld {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    public static final Quarter NOW = Quarter.of(TODAY);

    private final World world;
    private final JdbcClient db;

    SpmWorld(World world, JdbcClient db) {
        this.world = world;
        this.db = db;
    }

    /** Somebody who has lived there for a year. */
    public UUID resident(Institution home, String name, @Nullable String nik) {
        var client = world.client(home, name, Sex.L, "2014-03-02", nik);
        world.resides(client, TODAY.minusYears(1));
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (?, 0, ?, ?, ?, ?, 'L', ?, 'KELUARGA', 'uji')""", Ids.next(), client, home.id(), home.district(), name, TODAY.minusYears(1));
        return client;
    }

    public void paper(UUID client, String kind) {
        world.sql(
                "insert into client.paper (id, version, client_id, paper_kind, paper_status) values (?, 0, ?, ?, 'ADA')",
                Ids.next(),
                client,
                kind);
    }

    /** The office says that they count. */
    public void counts(Scope office, Institution home, UUID... clients) {
        var form = new HashMap<String, String>();
        form.put("dasar", "Surat penempatan uji");
        for (var client : clients) {
            form.put("orang", client.toString());
            form.put("hitung-" + client, "ya");
            form.put("jenis-" + client, "ANAK");
            form.put("tempat-" + client, "DALAM");
            form.put("pemberi-" + client, "KABKOTA");
            world.post(office, "/lks/" + home.id() + "/spm/penerima", form);
        }
    }

    public UUID item(String label, String kind) {
        return world.system(() -> db.sql(
                        "select id from spm.item where label like ? || '%' and kind = ? and setting = 'DALAM' and ended_on is null")
                .params(label, kind)
                .query(UUID.class)
                .single());
    }

    public MvcTestResult tick(
            Scope manager, Institution home, UUID client, UUID item, int version, String said, String source) {
        return world.post(
                manager,
                "/lks/" + home.id() + "/spm",
                Map.of(
                        "tahun", "" + NOW.year(),
                        "triwulan", "" + NOW.number(),
                        "butir", item.toString(),
                        "sumber", source,
                        "sel", client + "|" + item + "|" + version + "|" + said));
    }

    /** How an item stands for somebody, and what shows it. */
    public String state(UUID home, UUID client, UUID item) {
        return world.system(() -> db.sql(
                        "select state || ':' || how from spm.persons(?, ?, ?, ?) where client_id = ? and item_id = ?")
                .params(home, NOW.year(), NOW.number(), TODAY, client, item)
                .query(String.class)
                .single());
    }

    public MvcTestResult need(Scope office, String region, int number) {
        return world.post(
                office,
                "/spm/kebutuhan",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "year",
                        "" + NOW.year(),
                        "region",
                        region,
                        "setting",
                        "DALAM",
                        "kind",
                        "ANAK",
                        "number",
                        "" + number,
                        "basis",
                        "Pendataan uji"));
    }

    public UUID report(Scope office, int before, String why) {
        var id = Ids.next();
        world.post(
                office,
                "/spm/laporan",
                Map.of(
                        "id", id.toString(),
                        "year", "" + NOW.year(),
                        "quarter", "" + NOW.number(),
                        "before", "" + before,
                        "why", why));
        return id;
    }

    public String text(String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(String.class).single());
    }
}
