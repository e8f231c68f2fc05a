package id.naungan.indicator.ksl;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaunganTest
class KslTest {

    @Autowired
    World world;

    @Autowired
    CountFigures figures;

    @Autowired
    JdbcClient db;

    private String one(String sql, Object... params) {
        return world.system(
                () -> db.sql(sql).params(params).query(String.class).optional().orElse("-"));
    }

    /** Points of an input this month, out of those it has; "-" where records say nothing. */
    private String points(Institution home, String code) {
        return one("""
                select coalesce(k.gained[q.nth]::text, '-') from indicator.ksl k
                  join (select i.*, row_number() over (partition by i.edition order by i.position) as nth from indicator.ksl_input i) q on q.edition = k.edition and q.code = ?
                 where k.institution_id = ? and k.month = date_trunc('month', indicator.today())""", code, home.id());
    }

    private BigDecimal number(String column, Institution home) {
        return new BigDecimal(one("select " + column + "::text from indicator.ksl where institution_id = ? and month = date_trunc('month', indicator.today())", home.id()));
    }

    private int recounted(Institution... homes) {
        var ids = Stream.of(homes).map(Institution::id).toArray(UUID[]::new);
        return world.system(() -> db.sql("select indicator.recount(?, 12)").param(ids).query(Integer.class).single());
    }

    private UUID resident(Institution home, String name, String nik) {
        var client = world.client(home, name, Sex.L, "2012-05-01", nik);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (uuidv7(), 0, ?, ?, ?, ?, 'L', indicator.today() - 200, 'KELUARGA', 'uji')""", client, home.id(), home.district(), name);
        world.sql("update client.client set resident_since = indicator.today() - 200 where id = ?", client);
        return client;
    }

    @Test
    void whatRecordsSayMakesTheScoreAndWhatTheyDoNotSayLeavesTheMaximum() {
        var home = world.home("Panti Kemajuan Satu", "93.01.01.2001");
        var client = resident(home, "Anak Kemajuan Satu", "9301010105120001");
        resident(home, "Anak Kemajuan Dua", null);
        figures.run();
        assertThat(points(home, "NIK")).isEqualTo("1.6");
        assertThat(points(home, "HUNIAN")).isEqualTo("7.0");
        assertThat(points(home, "PENGASUH")).as("nobody cares for two").isEqualTo("0.0");
        assertThat(points(home, "LUAS_TIDUR")).as("no bedroom was measured").isEqualTo("-");
        assertThat(points(home, "REUNIFIKASI")).as("nobody left").isEqualTo("-");
        var before = number("known", home);
        var gained = number("(select sum(g) from unnest(gained) g)", home);
        assertThat(number("score", home)).isEqualByComparingTo(gained.movePointRight(2).divide(before, 1, java.math.RoundingMode.HALF_UP));

        world.sql("update institution.institution set capacity_places = null where id = ?", home.id());
        figures.run();
        assertThat(points(home, "HUNIAN")).isEqualTo("-");
        assertThat(number("known", home)).isEqualByComparingTo(before.subtract(new BigDecimal(7)));

        world.sql("""
                insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                values (uuidv7(), ?, ?, ?, indicator.today() - 3, 'TELEPON', 'Ibu', 'uji')""", client, home.id(), home.district());
        figures.run();
        assertThat(points(home, "KONTAK")).isEqualTo("2.9");
        assertThat(recounted(home)).as("counted from the facts, the whole year says the same").isZero();
    }
}
