package id.naungan.client;

import id.naungan.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** 15,000 homes with 300,000 residents, as large as the nation's: written past triggers, for benches only. */
public final class Nation {

    public static final int HOMES = Integer.getInteger("homes", 15_000);
    private static final int EACH = 20;
    private static final List<String> TABLES =
            List.of("institution.institution", "client.client", "casework.stay", "client.paper", "care.contact", "note.coverage");

    private static final String[] SEED = {"""
        insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, capacity_places, registration_status, registration_until)
        select uuidv7(), 0, d.id, 'Panti Ukur ' || n, (array['ANAK','ANAK','LANJUT_USIA','DISABILITAS'])[1 + n %% 4], 'PEMERINTAH', d.id, 40, 'TERDAFTAR', date '2029-01-01'
          from generate_series(1, %d) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as m from reference.region where level = 2) d on d.k = n %% d.m""".formatted(HOMES), """
        insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_sex, identity_nik, identity_nik_status, birth_date, search_words)
        select uuidv7(), 0, i.id, i.district, date '2025-01-01', 'Klien ' || i.n || ' ' || k, case when k %% 2 = 0 then 'L' else 'P' end, lpad((i.n * 20 + k)::text, 16, '3'), 'ADA',
          date '2010-01-01' + (i.n * 7 + k) %% 5000, array['klien', 'x' || i.n, 'y' || k, '!3']
          from (select id, district, substr(profile_name, 12)::int as n from institution.institution where profile_name like 'Panti Ukur %%') i, generate_series(1, %d) k""".formatted(EACH), """
        insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
        select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, c.identity_sex, date '2025-01-01', 'KELUARGA', 'ukur' from client.client c where c.identity_full_name like 'Klien %'""", """
        insert into client.paper (id, version, client_id, paper_kind, paper_status) select uuidv7(), 0, c.id, k, 'ADA' from client.client c, unnest(array['AKTA','KIA']) k
         where c.identity_full_name like 'Klien %' and hashtext(c.id::text || k) % 3 <> 0""", """
        insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name) select uuidv7(), c.id, c.institution_id, c.district, current_date - 10, 'TELEPON', 'Ibu', 'ukur'
          from client.client c where c.identity_full_name like 'Klien %' and hashtext(c.id::text) % 2 = 0""", """
        insert into note.coverage (institution_id, day, district, noted) select i.id, current_date - k, i.district, 15 from institution.institution i, generate_series(0, 29) k
         where i.profile_name like 'Panti Ukur %'"""};

    private Nation() {}

    public static void seed() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            run(c, "select set_config('app.reach', 'MIGRATION', true)");
            for (var table : TABLES) run(c, "alter table " + table + " disable trigger user");
            for (var sql : SEED) run(c, sql);
            for (var table : TABLES) run(c, "alter table " + table + " enable trigger user");
            c.commit();
            c.setAutoCommit(true);
            run(c, "vacuum analyze");
        }
    }

    private static void run(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
