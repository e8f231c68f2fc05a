package id.naungan.indicator.ksl;

import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.institution.domain.Institution;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Homes with residents and endings, and what they come to. */
@TestComponent
class KslWorld {

    private final World world;
    private final CountFigures figures;
    private final JdbcClient db;

    KslWorld(World world, CountFigures figures, JdbcClient db) {
        this.world = world;
        this.figures = figures;
        this.db = db;
    }

    /** So many children who live in the home, of whom the first ones have a NIK. */
    void residents(Institution home, int many, int withNik) {
        world.sql(
                """
                insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_sex, identity_nik, identity_nik_status, birth_date)
                select uuidv7(), 0, ?, ?, indicator.today() - 200, 'Anak ' || ? || ' ' || k, 'L', case when k <= ? then replace(?, '.', '') || lpad((hashtext(?) & 65535)::text, 8, '0') || lpad(k::text, 4, '0') end,
                       case when k <= ? then 'ADA' else 'TIDAK_ADA' end, date '2012-05-01' from generate_series(1, ?) k""",
                home.id(),
                home.district(),
                home.profile().name(),
                withNik,
                home.district(),
                home.profile().name(),
                withNik,
                many);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, 'L', indicator.today() - 200, 'KELUARGA', 'uji' from client.client c where c.institution_id = ?""", home.id());
    }

    /** So many children who left the home two months ago, of whom the first ones went back to their family. */
    void endings(Institution home, int many, int back, boolean hard) {
        var name = "Anak " + home.profile().name() + (hard ? " Berat " : " Ringan ");
        world.sql("""
                insert into client.client (id, version, institution_id, district, identity_full_name, identity_sex, identity_nik_status, birth_date)
                select uuidv7(), 0, ?, ?, ? || lpad(k::text, 3, '0'), 'L', 'TIDAK_ADA', date '2014-05-01' from generate_series(1, ?) k""", home.id(), home.district(), name, many);
        if (hard) world.sql("""
                    insert into client.category (id, version, client_id, scheme, code, since) select uuidv7(), 0, c.id, x.scheme, x.code, indicator.today() - 300
                      from client.client c, (values ('DISABILITAS', 'FISIK'), ('AMPK', 'AMPK_b')) x (scheme, code) where c.institution_id = ? and c.identity_full_name like ?""", home.id(), name + "%");
        if (hard) world.sql("""
                    insert into casework.case_file (id, client_id, institution_id, district, opened_on, closed_on, difficulty) select uuidv7(), c.id, c.institution_id, c.district, indicator.today() - 300, indicator.today() - 30, 16
                      from client.client c where c.institution_id = ? and c.identity_full_name like ?""", home.id(), name + "%");
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason, exit_on, exit_kind, exit_reason)
                select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, 'L', indicator.today() - 300, 'KELUARGA', 'uji', indicator.today() - 60,
                       case when right(c.identity_full_name, 3)::int <= ? then 'REUNIFIKASI' else 'LKS_LAIN' end, 'uji' from client.client c where c.institution_id = ? and c.identity_full_name like ?""", back, home.id(), name + "%");
    }

    String text(String sql, Object... params) {
        return world.system(
                () -> db.sql(sql).params(params).query(String.class).optional().orElse("-"));
    }

    /** Points of an input this month; "-" where it does not count. */
    String points(Institution home, String code) {
        return text("""
                select coalesce(k.gained[q.nth]::text, '-') from indicator.ksl k
                  join (select i.*, row_number() over (partition by i.edition order by i.position) as nth from indicator.ksl_input i) q on q.edition = k.edition and q.code = ?
                 where k.institution_id = ? and k.month = date_trunc('month', indicator.today())""", code, home.id());
    }

    BigDecimal number(String column, Institution home) {
        return new BigDecimal(text(
                "select " + column
                        + "::text from indicator.ksl where institution_id = ? and month = date_trunc('month', indicator.today())",
                home.id()));
    }

    /** How many figures are other than they stood when all is counted from the facts. */
    int recounted(Institution... homes) {
        var ids = Stream.of(homes).map(Institution::id).toArray(UUID[]::new);
        return world.system(() -> db.sql("select indicator.recount(?, 12)")
                .param(ids)
                .query(Integer.class)
                .single());
    }

    void count() {
        figures.run();
    }
}
