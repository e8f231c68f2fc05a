package id.naungan.bench.seed;

import id.naungan.bench.AppJar;
import id.naungan.bench.Database;
import id.naungan.bench.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills the application's own tables as the database's administrator, with triggers off: ten million rows of history are not
 * what is measured. What the triggers and the application derive from rows is made from them and checked at the end.
 */
public final class Seed {

    private final Database database;
    private final AppJar app;

    public Seed(Database database, AppJar app) {
        this.database = database;
        this.app = app;
    }

    public void write(int homes, int clients, long notes) throws SQLException {
        try (var into = database.superuser()) {
            for (var setting : new String[] {
                "session_replication_role = replica", "synchronous_commit = off", "maintenance_work_mem = '512MB'",
                "max_parallel_maintenance_workers = 2", "wal_compression = off", "work_mem = '128MB'"
            }) {
                Database.run(into, "set " + setting);
            }
            Database.run(into, "select setseed(0.42)");
            // The search index is made once, over all files.
            var search = database.one("select pg_get_indexdef('client.client_search'::regclass)");
            Database.run(into, "drop index client.client_search");
            var places = new Homes(app).write(database, into, homes);
            new Clients(app).write(into, places, clients);
            people(into);
            var cases = new Cases();
            cases.choose(into);
            step(into, "search index", search);
            step(into, "vocabulary", """
                    insert into client.word (word) select distinct w from client.client c, unnest(c.search_words) w where w ~ '^[a-z0-9]+$'""");
            step(into, "vocabulary counted", "select client.recount_words()");
            step(into, "figures of the homes", "select indicator.refresh(id) from institution.institution");
            new Notes(database).write(into, notes);
            cases.write(into);
            Database.run(into, "set session_replication_role = origin");
            step(into, "vacuum, analyze", "vacuum (analyze)");
            step(into, "checkpoint", "checkpoint");
        }
        agreement().forEach((what, holds) -> {
            if (!holds) throw new IllegalStateException("derived figures differ from the rows: " + what);
        });
    }

    private static void step(Connection into, String name, String sql) throws SQLException {
        var progress = new Progress(name, 1);
        Database.run(into, sql);
        progress.done();
    }

    /** What hangs on a file, and the accounts; generated where it lies. */
    private void people(Connection into) throws SQLException {
        for (var step : parts().entrySet()) step(into, step.getKey(), step.getValue());
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("papers", """
                insert into client.paper (id, version, client_id, paper_kind, paper_status, paper_number, paper_issued_on)
                select uuidv7(), 0, c.id, k.kind,
                       case when k.luck < 0.7 then 'ADA' when k.luck < 0.8 then 'PROSES' else 'TIDAK_ADA' end,
                       case when k.luck < 0.7 then k.kind || '-' || (k.luck * 1e8)::int end, null
                  from client.client c, lateral (select kind, random() as luck
                    from unnest(array['AKTA', 'KK', 'KIA', 'JKN']) kind where c.id is not null) k""");
        parts.put("relatives", """
                insert into client.relative (id, version, client_id, person_relation, person_name, person_alive)
                select uuidv7(), 0, c.id, 'IBU', coalesce(c.birth_mother_name, 'Ibu'), case when random() < 0.6 then 'YA' else 'TIDAK' end
                  from client.client c where random() < 0.7""");
        parts.put("categories", """
                insert into client.category (id, version, client_id, scheme, code, since)
                select uuidv7(), 0, c.id, 'PPKS', case when random() < 0.5 then 'PPKS02' else 'PPKS01' end, coalesce(c.resident_since, current_date - 900)
                  from client.client c where random() < 0.9""");
        parts.put("stays", """
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path,
                  entry_reason, exit_on, exit_kind, exit_reason, recorded_at)
                select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, c.identity_sex,
                       coalesce(c.resident_since, current_date - 900), (array['KELUARGA', 'DINSOS', 'MASYARAKAT'])[1 + (random() * 2)::int],
                       'Keluarga tidak mampu mengasuh', case when c.resident_since is null then current_date - 90 end,
                       case when c.resident_since is null then 'REUNIFIKASI' end,
                       case when c.resident_since is null then 'Kembali ke keluarga' end, c.created_at
                  from client.client c""");
        parts.put("accounts of the homes", account("""
                select lower(k.prefix || i.n), k.label || ' ' || i.n, k.role, k.reach, i.id, i.district, null
                  from (select id, district, row_number() over (order by id) as n from institution.institution) i,
                       (values ('pengelola.', 'Pengelola', 'PENGELOLA', 'INSTITUTION'), ('pengasuh.', 'Pengasuh', 'PENGASUH', 'INSTITUTION'),
                               ('asuh.', 'Pengasuh', 'PENGASUH', 'CLIENTS'), ('peksos.', 'Pekerja sosial', 'PEKSOS', 'INSTITUTION')) k (prefix, label, role, reach)"""));
        parts.put("accounts of the offices", account("""
                select 'kab.' || id, 'Dinsos ' || name, 'DINSOS_KAB', 'DISTRICT', null::uuid, null, id from reference.region where level = 2
                union all select 'prov.' || id, 'Dinsos ' || name, 'DINSOS_PROV', 'PROVINCE', null, null, id from reference.region where level = 1
                union all select 'kemensos.' || n, 'Kemensos ' || n, 'KEMENSOS', 'NATION', null, null, null from generate_series(1, 64) n"""));
        parts.put("caregivers' own clients", """
                insert into client.assignment (id, client_id, account_id, since)
                select uuidv7(), c.id, a.id, current_date - 60
                  from (select id, institution_id, row_number() over (partition by institution_id order by id) as place
                          from client.client where resident_since is not null) c
                  join access.account a on a.institution_id = c.institution_id and a.reach = 'CLIENTS' where c.place <= 8""");
        return parts;
    }

    private static String account(String rows) {
        return "insert into access.account (id, username, full_name, role, reach, institution_id, district, region, zone,"
                + " password_hash, password_changed_at, must_change_password, status)"
                + " select uuidv7(), x.*, 'Asia/Jakarta', '" + Accounts.HASH + "', now(), false, 'ACTIVE' from (" + rows
                + ") x";
    }

    /** That every kept figure equals what its rows say. */
    public Map<String, Boolean> agreement() {
        var checks = new LinkedHashMap<String, Boolean>();
        checks.put("residents of the homes", same("""
                select (select sum(residents) from indicator.tally), (select count(*) from client.client where resident_since is not null)"""));
        checks.put(
                "notes of homes and days",
                same("select (select sum(noted) from note.coverage), (select count(*) from note.daily_note)"));
        checks.put(
                "notes of regencies and months",
                same("select (select sum(noted) from note.monthly), (select count(*) from note.daily_note)"));
        checks.put("last notes of the homes", same("""
                select count(*), count(*) filter (where p.last_day = c.day) from note.pulse p
                  join (select institution_id, max(day) as day from note.coverage group by 1) c using (institution_id)"""));
        checks.put(
                "open cases of the residents",
                same("select (select count(*) from casework.case_file), (select count(*) from client.client where resident_since is not null)"));
        checks.put("contact of the clients", same("select (select count(*) from care.contact_state), (select count(*) from client.client)"));
        return checks;
    }

    private boolean same(String sql) {
        var row = database.rows(sql).getFirst();
        return java.util.Objects.equals(row[0], row[1]);
    }
}
