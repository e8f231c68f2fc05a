package id.naungan.note.period;

import id.naungan.client.PeriodLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rolls the daily notes of a period up: how many days were written about, what was out of the ordinary, and what is not known. */
@Component
class NotesOfPeriod implements PeriodLine.Source {

    private static final int SENTENCES = 12;

    private record Figures(
            int noted,
            int stayed,
            int unwell,
            int injured,
            int low,
            int missed,
            int trouble,
            int family,
            int away,
            int absent) {}

    private record Said(LocalDate day, String sentence) {}

    private final JdbcClient db;

    NotesOfPeriod(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<PeriodLine> of(UUID client, LocalDate from, LocalDate until) {
        var f = figures(client, from, until);
        var lines = new ArrayList<PeriodLine>();
        lines.add(new PeriodLine("umum", "note.period.noted", List.of(f.noted(), f.stayed())));
        if (f.stayed() > f.noted())
            lines.add(new PeriodLine("umum", "note.period.gap", List.of(f.stayed() - f.noted())));
        lines.add(new PeriodLine("KESEHATAN", "note.period.health", List.of(f.unwell(), f.injured())));
        lines.add(new PeriodLine("PENDIDIKAN", "note.period.school", List.of(f.missed())));
        lines.add(new PeriodLine("PSIKOSOSIAL", "note.period.mood", List.of(f.low(), f.trouble())));
        lines.add(new PeriodLine("KELUARGA", "note.period.family", List.of(f.family())));
        if (f.away() > 0) lines.add(new PeriodLine("umum", "note.period.away", List.of(f.away())));
        if (f.absent() > 0) lines.add(new PeriodLine("PERLINDUNGAN", "note.period.absent", List.of(f.absent())));
        said(client, from, until)
                .forEach(s -> lines.add(new PeriodLine("kata", "note.period.said", List.of(s.day(), s.sentence()))));
        return lines;
    }

    /** Days of a stay count up to today; the day of leaving belongs to the next home. */
    private Figures figures(UUID client, LocalDate from, LocalDate until) {
        return db.sql("""
                select count(n.day) as noted,
                       (select count(distinct d) from casework.facts_stay s
                         cross join generate_series(greatest(s.since, :from), least(coalesce(s.until - 1, :until), :until), interval '1 day') d
                         where s.client_id = :client) as stayed,
                       count(*) filter (where n.health in ('KURANG_SEHAT', 'SAKIT')) as unwell,
                       count(*) filter (where n.health = 'LUKA') as injured,
                       count(*) filter (where n.mood in ('SEDIH', 'MARAH', 'CEMAS')) as low,
                       count(*) filter (where n.school = 'TIDAK_IKUT') as missed,
                       count(*) filter (where n.behaviour in ('MENYENDIRI', 'BERSELISIH', 'PERLU_PERHATIAN')) as trouble,
                       count(*) filter (where n.family_contact in ('TELEPON', 'DIKUNJUNGI', 'PULANG')) as family,
                       count(*) filter (where n.presence in ('IZIN', 'DIRAWAT')) as away,
                       count(*) filter (where n.presence = 'TANPA_IZIN') as absent
                  from note.daily_note n where n.client_id = :client and n.day between :from and :until""")
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .query(Figures.class)
                .single();
    }

    private List<Said> said(UUID client, LocalDate from, LocalDate until) {
        return db.sql("""
                select day, sentence from note.daily_note where client_id = ? and day between ? and ? and sentence is not null
                 order by day desc limit ?""")
                .params(client, from, until, SENTENCES)
                .query(Said.class)
                .list();
    }
}
