package id.naungan.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.instrument.domain.Scores;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaunganTest
class MeasureTest {

    @Autowired
    World world;

    @Autowired
    CountFigures figures;

    @Autowired
    Scores scores;

    @Autowired
    JdbcClient db;

    private String figure(Scope scope, Institution home, String code) {
        return world.seen(
                scope,
                () -> db.sql("""
                        select trim_scale(n) || '/' || coalesce(trim_scale(d)::text, '') from indicator.value
                         where institution_id = ? and code = ? and month = date_trunc('month', indicator.today())""")
                        .param(home.id())
                        .param(code)
                        .query(String.class)
                        .optional()
                        .orElse("-"));
    }

    private String area(Scope scope, String region, String code) {
        return world.seen(
                scope,
                () -> db.sql("""
                        select homes || ': ' || trim_scale(n) || '/' || coalesce(trim_scale(d)::text, '') from indicator.area
                         where region = ? and code = ? and month = date_trunc('month', indicator.today())""")
                        .param(region)
                        .param(code)
                        .query(String.class)
                        .optional()
                        .orElse("-"));
    }

    private int recounted(Institution... homes) {
        var ids = Arrays.stream(homes).map(Institution::id).toArray(UUID[]::new);
        return world.system(() -> db.sql("select indicator.recount(?, 12)")
                .param(ids)
                .query(Integer.class)
                .single());
    }

    private UUID resident(Institution home, String name, String nik) {
        var client = world.client(home, name, Sex.L, "2015-05-01", nik);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (uuidv7(), 0, ?, ?, ?, ?, 'L', indicator.today() - 40, 'KELUARGA', 'uji')""", client, home.id(), home.district(), name);
        world.sql("update client.client set resident_since = indicator.today() - 40 where id = ?", client);
        return client;
    }

    @Test
    void whatIsWrittenStandsInTheFiguresOfItsHomeAndOfEveryRegionAboveIt() {
        var home = world.home("Panti Angka Satu", "73.01.01.2001");
        var other = world.home("Panti Angka Dua", "73.02.01.2001");
        var first = resident(home, "Anak Angka Satu", "7301010105150001");
        resident(home, "Anak Angka Dua", "7301010105150002");
        resident(other, "Anak Angka Tiga", "7302010105150003");
        figures.run();
        var district = world.district("73.01");
        assertThat(figure(district, home, "HUNIAN")).isEqualTo("2/20");
        assertThat(figure(district, home, "NIK")).isEqualTo("2/2");
        assertThat(figure(district, home, "PENGASUH")).isEqualTo("2/0");
        assertThat(figure(district, home, "KONTAK")).isEqualTo("0/2");
        assertThat(area(district, "73.01", "HUNIAN")).isEqualTo("1: 2/20");
        assertThat(area(world.province("73"), "73", "HUNIAN")).isEqualTo("2: 3/40");

        world.sql("""
                insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                values (uuidv7(), ?, ?, ?, indicator.today() - 100, 'TELEPON', 'Ibu', 'uji'), (uuidv7(), ?, ?, ?, indicator.today() - 3, 'TELEPON', 'Ibu', 'uji')""", first, home.id(), home.district(), first, home.id(), home.district());
        figures.run();
        assertThat(figure(district, home, "KONTAK")).isEqualTo("1/2");

        // Ended: the figures of today and of the regions follow.
        world.sql(
                "update casework.stay set exit_on = indicator.today() - 1, exit_kind = 'REUNIFIKASI', exit_reason = 'uji' where client_id = ?",
                first);
        world.sql("update client.client set resident_since = null where id = ?", first);
        figures.run();
        assertThat(figure(district, home, "HUNIAN")).isEqualTo("1/20");
        assertThat(figure(district, home, "REUNIFIKASI")).isEqualTo("1/1");
        assertThat(area(world.province("73"), "73", "HUNIAN")).isEqualTo("2: 2/40");
        assertThat(recounted(home, other))
                .as("counted from the facts, the whole year says the same")
                .isZero();
    }

    @Test
    void aHomeThatMovesTakesItsFiguresAlong() {
        var home = world.home("Panti Angka Pindah", "71.03.01.2001");
        resident(home, "Anak Angka Pindah", "7103010105150001");
        figures.run();
        assertThat(area(world.province("71"), "71.03", "PENGHUNI")).isEqualTo("1: 1/");
        world.sql(
                "update institution.institution set district = '71.04', place_region = '71.04.01.2001' where id = ?",
                home.id());
        figures.run();
        assertThat(area(world.province("71"), "71.03", "PENGHUNI")).isEqualTo("-");
        assertThat(area(world.province("71"), "71.04", "PENGHUNI")).isEqualTo("1: 1/");
    }

    @Test
    void aFigureIsReadWhereItsHomeIsReadAndTheNationNeverReadsASealedOneOfAHome() {
        var home = world.home("Panti Angka Rahasia", "71.05.01.2001");
        var client = resident(home, "Anak Angka Rahasia", "7105010105150001");
        world.sql("update client.client set situation_orphan_status = 'ORANG_TUA_LENGKAP' where id = ?", client);
        figures.run();
        assertThat(figure(world.district("71.05"), home, "ORANG_TUA_LENGKAP")).isEqualTo("1/1");
        assertThat(figure(world.manager(home), home, "HUNIAN")).isEqualTo("1/20");
        var nation = world.nation(Role.KEMENSOS);
        assertThat(figure(nation, home, "HUNIAN")).isEqualTo("1/20");
        assertThat(figure(nation, home, "ORANG_TUA_LENGKAP")).isEqualTo("-");
        assertThat(area(nation, "71.05", "ORANG_TUA_LENGKAP")).isEqualTo("1: 1/1");
        for (var stranger : List.of(
                world.district("71.06"),
                world.province("72"),
                world.manager(world.home("Panti Angka Lain", "71.06.01.2001")))) {
            assertThat(figure(stranger, home, "HUNIAN")).isEqualTo("-");
            assertThat(area(stranger, "71.05", "HUNIAN")).isEqualTo("-");
        }
        assertThat(area(world.district("71.06"), "71", "HUNIAN")).startsWith("1");
        assertThat(world.seen(
                        world.district("71.05"),
                        () -> db.sql("select count(*) from indicator.dirty")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    /** A finished sheet: R01, which is critical, as said, every other item of the checklist in full. */
    private UUID sheet(Institution home, String office, String first, int daysAgo) {
        var id = Ids.next();
        world.sql("""
                insert into instrument.sheet (id, edition_id, institution_id, district, office, subject, secrecy, opened_by_name, opened_at)
                select ?, e.id, ?, ?, ?, 'Uji', 'BIASA', 'uji', now() from instrument.edition e join instrument.instrument i on i.id = e.instrument_id and i.code = 'SNPA-132'
                 where e.state = 'TERBIT' order by e.number desc limit 1""", id, home.id(), home.district(), office);
        world.sql("""
                insert into instrument.answer (id, sheet_id, item_id, institution_id, district, code, value, written_by_name, written_at)
                select uuidv7(), s.id, i.id, s.institution_id, s.district, i.code, case when i.code = 'R01' then ? else '2' end, 'uji', now()
                  from instrument.sheet s join instrument.item i on i.edition_id = s.edition_id and i.list = 'tiga' where s.id = ?""", first, id);
        world.sql(
                "update instrument.sheet set version = version + 1, state = 'SELESAI', closed_at = now() - make_interval(days => ?), closed_by_name = 'uji' where id = ?",
                daysAgo,
                id);
        return id;
    }

    @Test
    void theChecklistStandsInFiguresByGroupWithItsCriticalItemsAndAnOfficeStandsOverTheHomeItself() {
        var home = world.home("Panti Angka SNPA", "15.01.01.2001");
        var other = world.home("Panti Angka SNPA Lama", "15.02.01.2001");
        var district = world.district("15.01");
        sheet(home, "LKS " + home.id(), "2", 5);
        sheet(other, "LKS " + other.id(), "1", 500);
        figures.run();
        assertThat(figure(district, home, "SNPA")).isEqualTo("264/264");
        assertThat(figure(district, home, "SNPA_GERBANG")).isEqualTo("1/1");
        assertThat(figure(world.district("15.02"), other, "SNPA"))
                .as("older than its edition says a sheet counts")
                .isEqualTo("-");

        var visited = sheet(home, "KAB 15.01", "0", 40);
        figures.run();
        assertThat(figure(district, home, "SNPA_R"))
                .as("59 percent at most")
                .isEqualTo("11.8/20");
        assertThat(figure(district, home, "SNPA_A")).isEqualTo("22/22");
        assertThat(figure(district, home, "SNPA_GERBANG")).isEqualTo("0/1");
        assertThat(figure(district, home, "SNPA")).isEqualTo("155.76/264");
        assertThat(world.seen(district, () -> scores.of(visited).result())).isEqualByComparingTo("59");
        assertThat(area(world.province("15"), "15", "SNPA")).isEqualTo("1: 155.76/264");

        world.sql("update institution.institution set district = '15.03', place_region = '15.03.01.2001' where id = ?", home.id());
        figures.run();
        assertThat(area(world.province("15"), "15.01", "SNPA")).isEqualTo("-");
        assertThat(area(world.province("15"), "15.03", "SNPA")).isEqualTo("1: 155.76/264");
        assertThat(recounted(home, other)).isZero();
    }
}
