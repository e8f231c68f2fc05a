package id.naungan.bench.seed;

import id.naungan.bench.Database;
import id.naungan.bench.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Notes of the last months, day by day as they came in, made inside PostgreSQL: rows that never travel load several times as
 * fast. Indexes are dropped before and made anew after; the trigger is off and its figures are made from the rows.
 */
final class Notes {

    /** A quarter of the homes has sent nothing for a week: phones without signal, and free days for the batches measured later. */
    static final int SILENT_DAYS = 7;

    private static final String SILENT_HOME = "abs(hashtext(institution_id::text)) % 4 = 0";
    private static final double WRITTEN = 0.93;
    private static final int SENTENCES = 4096;

    private static final String DAY = """
            insert into note.daily_note (id, version, client_id, institution_id, district, day, presence, health, mood, school, behaviour,
              family_contact, sentence, written_by, written_by_name, written_at, received_at)
            select uuidv7(make_interval(days => - ?)), 0, r.id, r.institution_id, r.district, ? - ?::int,
                   case when r.luck < 0.94 then 'ADA' else 'IZIN' end,
                   case when r.luck < 0.9 then 'SEHAT' else 'KURANG_SEHAT' end,
                   (array['TENANG', 'TENANG', 'GEMBIRA', 'GEMBIRA', 'SEDIH', 'CEMAS'])[1 + r.n %% 6],
                   case when r.luck < 0.8 then 'IKUT' else 'LIBUR' end,
                   case when r.luck < 0.92 then 'BAIK' else 'MENYENDIRI' end,
                   case when r.luck < 0.85 then 'TIDAK_ADA' else 'TELEPON' end,
                   s.words, r.writer, r.writer_name, now() - make_interval(days => ?), now() - make_interval(days => ?)
              from (select *, random() as luck, (random() * %d)::int as k from bench.resident where random() < %s %s) r
              join bench.sentence s on s.n = r.k limit ?""";

    /** What was written before that about the few whose files hold five years. */
    private static final String YEARS = """
            insert into note.daily_note (id, version, client_id, institution_id, district, day, presence, health, mood, school, behaviour,
              family_contact, sentence, written_by, written_by_name, written_at, received_at)
            select uuidv7(make_interval(days => - r.back)), 0, r.id, r.institution_id, r.district, r.today - r.back, 'ADA', 'SEHAT', 'TENANG', 'IKUT',
                   'BAIK', case when r.back %% 28 = 0 then 'DIKUNJUNGI' else 'TIDAK_ADA' end, s.words, r.writer, r.writer_name,
                   now() - make_interval(days => r.back), now() - make_interval(days => r.back)
              from (select x.*, b.back, ?::date as today, (random() * %d)::int as k
                      from bench.resident x join bench.heavy h on h.client_id = x.id
                     cross join generate_series(?::int + 1, 1830) b (back) where random() < %s) r
              join bench.sentence s on s.n = r.k""";

    private final Database database;

    Notes(Database database) {
        this.database = database;
    }

    void write(Connection into, long wanted) throws SQLException {
        writers(into);
        var indexes = database.rows("""
                select i.indexrelid::regclass::text, coalesce(k.conname, ''), coalesce(pg_get_constraintdef(k.oid), pg_get_indexdef(i.indexrelid))
                  from pg_index i left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
                 where i.indrelid = 'note.daily_note'::regclass order by k.contype nulls last""");
        for (var index : indexes) {
            Database.run(
                    into,
                    index[1].isEmpty()
                            ? "drop index " + index[0]
                            : "alter table note.daily_note drop constraint " + index[1]);
        }
        rows(into, wanted);
        for (var index : indexes) {
            var making = new Progress("index " + index[0], 1);
            Database.run(
                    into,
                    index[1].isEmpty()
                            ? index[2]
                            : "alter table note.daily_note add constraint " + index[1] + " " + index[2]);
            making.done();
        }
        figures(into);
    }

    private void rows(Connection into, long wanted) throws SQLException {
        long residents = database.number("select count(*) from bench.resident");
        double perDay = residents * WRITTEN;
        int days = (int) Math.ceil(wanted / perDay + 0.25 * SILENT_DAYS) + 1;
        var progress = new Progress("notes", wanted);
        long done = 0;
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        int last = 0;
        // From the newest day backwards: the oldest one takes what is left over.
        for (int back = 1; done < wanted; back++) {
            last = back;
            var sql = DAY.formatted(SENTENCES - 1, WRITTEN, back <= SILENT_DAYS ? "and not (" + SILENT_HOME + ")" : "");
            done += Database.run(into, sql, back, today, back, back, back, wanted - done);
            progress.at(done);
            if (back > 10 * days) throw new IllegalStateException("too few residents for that many notes");
        }
        progress.done();
        Database.run(into, YEARS.formatted(SENTENCES - 1, "0.985"), today, last);
    }

    /** Residents with the caregiver who writes about them, and the sentences they choose from. */
    private void writers(Connection into) throws SQLException {
        Database.run(into, "create schema if not exists bench");
        Database.run(into, "drop table if exists bench.resident, bench.sentence");
        Database.run(into, """
                create unlogged table bench.resident as
                select row_number() over (order by c.institution_id, c.id)::int as n, c.id, c.institution_id, c.district,
                       a.id as writer, a.full_name as writer_name
                  from client.client c
                  join access.account a on a.institution_id = c.institution_id and a.role = 'PENGASUH' and a.reach = 'INSTITUTION'
                 where c.resident_since is not null""");
        Database.run(into, "create unlogged table bench.sentence (n int primary key, words text not null)");
        var dice = new SplittableRandom(5);
        try (var copy = new Database.Copy(into, "bench.sentence", "n, words")) {
            for (int i = 0; i < SENTENCES; i++) copy.row(i, Sentences.of(dice));
        }
        Database.run(into, "analyze bench.resident, bench.sentence");
    }

    /** The same sums as the trigger note.count_added keeps, over all rows at once. */
    private void figures(Connection into) throws SQLException {
        var progress = new Progress("figures of the notes", 1);
        for (var sql : List.of("""
                insert into note.coverage (institution_id, day, district, noted)
                select institution_id, day, district, count(*) from note.daily_note group by 1, 2, 3""", """
                insert into note.pulse (institution_id, district, last_day, last_at)
                select institution_id, district, max(day), max(day) + time '19:00' from note.coverage group by 1, 2""", """
                insert into note.monthly (district, month, shard, noted)
                select district, date_trunc('month', day)::date, abs(hashtext(institution_id::text)) % 16, sum(noted)
                  from note.coverage group by 1, 2, 3""")) {
            Database.run(into, sql);
        }
        progress.done();
    }
}
