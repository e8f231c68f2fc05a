package id.naungan.spm;

import static id.naungan.spm.SpmWorld.NOW;
import static id.naungan.spm.SpmWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A figure of the ledger, the list behind it and its download are the same rows; nobody else reads them. */
@NaunganTest
class SpmEvidenceTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Autowired
    JdbcClient db;

    private record Cell(UUID itemId, UUID clientId, int n, String source) {}

    private void contact(Institution home, UUID client, String kind, int daysAgo) {
        world.sql("""
                insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name) values (?, ?, ?, ?, ?, ?, 'Ibu', 'uji')""", Ids.next(), client, home.id(), home.district(), TODAY.minusDays(daysAgo), kind);
    }

    private void note(Institution home, UUID client, int daysAgo) {
        world.sql("""
                insert into note.daily_note (id, client_id, institution_id, district, day, presence, written_by_name, written_at) values (?, ?, ?, ?, ?, 'ADA', 'uji', now())""", Ids.next(), client, home.id(), home.district(), TODAY.minusDays(daysAgo));
    }

    private static String at(Institution home, UUID item, UUID client) {
        return "/lks/" + home.id() + "/spm/butir/" + item + "/catatan?" + NOW.query() + "&orang=" + client;
    }

    @Test
    void everyFigureIsTheSumOfItsRows() {
        var home = world.home("Panti Bukti", "62.10.01.2001");
        var one = spm.resident(home, "Anak Bukti Satu", null);
        var two = spm.resident(home, "Anak Bukti Dua", null);
        spm.paper(one, "AKTA");
        contact(home, one, "TELEPON", 0);
        contact(home, one, "TELEPON", 1);
        contact(home, two, "TELEPON", 0);
        for (int i = 0; i < 3; i++) note(home, two, i);
        var cells = world.system(() -> db.sql("""
                        select p.item_id, p.client_id, p.n, i.source from spm.persons(?, ?, ?, ?) p join spm.item i on i.id = p.item_id where i.source is not null""")
                .params(home.id(), NOW.year(), NOW.number(), TODAY)
                .query(Cell.class)
                .list());
        assertThat(cells).anyMatch(cell -> cell.source().equals("KONTAK") && cell.n() == 2);
        for (var cell : cells) {
            int sum = world.system(() -> db.sql("""
                            select coalesce(case when max(source) = 'CATATAN' then 100 * sum(amount) / greatest(max(of_days), 1) else sum(amount) end, 0)::int
                              from spm.evidence(?, ?, ?, ?, ?, ?)""")
                    .params(home.id(), cell.itemId(), cell.clientId(), NOW.year(), NOW.number(), TODAY)
                    .query(Integer.class)
                    .single());
            assertThat(sum).as(cell.toString()).isEqualTo(cell.n());
        }
    }

    @Test
    void theListAndItsDownloadHoldThatPersonThatItemThatQuarter() {
        var home = world.home("Panti Daftar Bukti", "62.10.01.2001");
        var one = spm.resident(home, "Anak Daftar Satu", null);
        var two = spm.resident(home, "Anak Daftar Dua", null);
        contact(home, one, "TELEPON", 0);
        contact(home, two, "TELEPON", 0);
        contact(home, one, "TELEPON", 200);
        var item = world.system(() -> db.sql(
                        "select id from spm.item where source = 'KONTAK' and kind = 'ANAK' and setting = 'DALAM' and ended_on is null limit 1")
                .query(UUID.class)
                .single());
        var manager = world.manager(home);
        assertThat(world.get(manager, "/lks/" + home.id() + "/spm/orang/" + one + "?" + NOW.query()))
                .bodyText()
                .contains("/butir/" + item + "/catatan?");
        assertThat(world.get(manager, at(home, item, one)))
                .hasStatusOk()
                .bodyText()
                .contains("Anak Daftar Satu", "1 catatan")
                .doesNotContain("Anak Daftar Dua");
        assertThat(world.get(manager, at(home, item, one).replaceAll("&orang.*", "")))
                .bodyText()
                .contains("Anak Daftar Satu", "Anak Daftar Dua", "2 catatan");
        var file = World.text(world.post(
                manager, at(home, item, one), Map.of("bentuk", "CSV", "tujuan", "Diperiksa bersama Dinsos")));
        assertThat(file).contains("Anak Daftar Satu").doesNotContain("Anak Daftar Dua");
        assertThat(file.lines().filter(line -> !line.isBlank())).hasSize(2);
        assertThat(world.post(manager, at(home, item, one), Map.of("bentuk", "CSV", "tujuan", "")))
                .hasStatus(422);
    }

    @Test
    void anotherHomeOfficeOrRoleReadsNoRow() {
        var home = world.home("Panti Bukti Tertutup", "62.10.01.2001");
        var client = spm.resident(home, "Anak Bukti Tertutup", null);
        spm.paper(client, "AKTA");
        var item = spm.item("Fasilitasi dokumen", "ANAK");
        assertThat(world.get(world.district("62.10"), at(home, item, client)))
                .hasStatusOk()
                .bodyText()
                .contains("Anak Bukti Tertutup");
        for (var stranger : List.of(
                world.manager(world.home("Panti Bukti Lain", "62.10.01.2001")),
                world.district("62.11"),
                world.province("63"),
                world.nation(Role.KEMENSOS),
                world.nation(Role.KPAI))) {
            assertThat(world.get(stranger, at(home, item, client)))
                    .as(stranger.role().name())
                    .bodyText()
                    .doesNotContain("Anak Bukti Tertutup");
            int rows = world.seen(
                    stranger,
                    () -> db.sql("select count(*) from spm.evidence(?, ?, null, ?, ?, ?)")
                            .params(home.id(), item, NOW.year(), NOW.number(), TODAY)
                            .query(Integer.class)
                            .single());
            assertThat(rows).as(stranger.role().name()).isZero();
        }
    }
}
