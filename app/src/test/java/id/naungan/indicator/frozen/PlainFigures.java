package id.naungan.indicator.frozen;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every indicator once more, plainly, over the tables where records stand: n and d of an area (`:area`, the beginning of a regency's code)
 * on a day (`:day`, today). Written from the words of the declaration, not from what counts in the application.
 */
final class PlainFigures {

    private PlainFigures() {}

    private static final String HERE = "join institution.institution i on i.id = x.institution_id where starts_with(i.district, :area) ";
    private static final String STANDING = HERE + "and i.registration_status not in ('TUTUP', 'FIKTIF') ";
    private static final String STAYS = "from casework.stay x " + HERE + "and x.entry_on <= :day and (x.exit_on is null or x.exit_on > :day) ";
    private static final String LEFT = "from casework.stay x " + HERE + "and x.exit_on <= :day and x.exit_on > cast(:day as date) - 365 ";
    private static final String RESIDENTS = "from client.client x " + HERE + "and x.resident_since is not null ";
    private static final String CHILD = "and x.birth_date > (cast(:day as date) - interval '18 years') ";
    private static final String PUPIL = "and x.birth_date between (cast(:day as date) - interval '18 years') and (cast(:day as date) - interval '7 years') ";
    private static final String STAFF = "from staff.person x " + HERE + "and (x.ended_on is null or x.ended_on >= :day) ";
    /** Homes with how many live in them. */
    private static final String HOMES = """
            from (select i.capacity_places as places, count(s.id) as residents, coalesce(sum(cast(:day as date) - s.entry_on), 0) as days, bool_or(f.id is not null) as ever
                    from institution.institution i
                    left join casework.stay s on s.institution_id = i.id and s.entry_on <= :day and (s.exit_on is null or s.exit_on > :day)
                    left join (select distinct on (institution_id) id, institution_id from casework.stay) f on f.institution_id = i.id
                   where starts_with(i.district, :area) and i.registration_status not in ('TUTUP', 'FIKTIF') group by i.id) h""";

    private static String paper(String kind) {
        return "count(*) filter (where exists (select from client.paper p where p.client_id = x.id and p.paper_kind = '" + kind
                + "' and p.paper_status = 'ADA')), count(*) ";
    }

    static Map<String, String> statements() {
        var all = new LinkedHashMap<String, String>();
        all.put("PENGHUNI", "select sum(h.residents), null " + HOMES);
        all.put("HUNIAN", "select sum(h.residents), sum(h.places) " + HOMES + " where h.places > 0");
        all.put("LEBIH_DAYA", "select count(*) filter (where h.residents > h.places), count(*) " + HOMES + " where h.places > 0");
        all.put("LAMA", "select sum(h.days), sum(h.residents) " + HOMES + " where h.residents > 0");
        all.put("MASUK", "select nullif(count(*), 0), null from casework.stay x " + HERE + "and x.entry_on between date_trunc('month', cast(:day as date)) and :day");
        all.put("KELUAR", "select nullif(count(*), 0), null from casework.stay x " + HERE + "and x.exit_on between date_trunc('month', cast(:day as date)) and :day");
        all.put("REUNIFIKASI", "select count(*) filter (where x.exit_kind in ('REUNIFIKASI', 'KERABAT')), count(*) " + LEFT + "and x.exit_kind <> 'MENINGGAL'");
        all.put("PEMBINAAN", """
                select count(*) filter (where exists (select from casework.record r where r.client_id = x.client_id and r.step = 'PEMBINAAN_LANJUT' and r.status = 'DITANDATANGANI'
                  and r.on_date > x.exit_on and r.on_date <= :day)), count(*) """ + LEFT + "and x.exit_on <= cast(:day as date) - 30 and x.exit_kind in ('REUNIFIKASI', 'KERABAT', 'MANDIRI', 'ORANG_TUA_ASUH')");
        all.put("NIK", "select count(*) filter (where x.identity_nik_status = 'ADA'), count(*) " + RESIDENTS);
        all.put("AKTA", "select " + paper("AKTA") + RESIDENTS + CHILD);
        all.put("KIA", "select " + paper("KIA") + RESIDENTS + CHILD);
        all.put("JKN", "select " + paper("JKN") + RESIDENTS);
        all.put("NISN", "select " + paper("NISN") + RESIDENTS + PUPIL);
        all.put("LENGKAP", """
                select sum((coalesce(x.identity_sex, '') <> '')::int + (x.birth_date is not null)::int + (coalesce(x.birth_mother_name, '') <> '')::int + (coalesce(x.origin_region, '') <> '')::int
                  + (coalesce(x.situation_orphan_status, 'TIDAK_DIKETAHUI') <> 'TIDAK_DIKETAHUI')::int + (coalesce(x.identity_religion, '') <> '')::int + (x.photo_id is not null)::int), 7 * count(*) """ + RESIDENTS);
        all.put("ORANG_TUA_LENGKAP", "select count(*) filter (where x.situation_orphan_status = 'ORANG_TUA_LENGKAP'), count(*) " + RESIDENTS + CHILD
                + "and x.situation_orphan_status <> 'TIDAK_DIKETAHUI'");
        var plan = "(select f.%s from casework.case_file f where f.client_id = x.id and f.closed_on is null)";
        all.put("ASESMEN", "select count(" + plan.formatted("assessed_on") + "), count(*) " + RESIDENTS);
        all.put("RENCANA", "select count(*) filter (where " + plan.formatted("plan_on") + " is not null and " + plan.formatted("review_due") + " >= :day), count(*) " + RESIDENTS);
        all.put("TINJAUAN_LEWAT", "select count(*) filter (where " + plan.formatted("review_due") + " < :day), count(*) " + RESIDENTS + "and " + plan.formatted("plan_on") + " is not null");
        all.put("KONTAK", "select count(*) filter (where x.client_id in (select k.client_id from care.contact k where not k.barred and k.day > cast(:day as date) - 90 and k.day <= :day)), count(*) " + STAYS);
        all.put("PERIKSA", """
                select count(*) filter (where x.client_id in (select v.client_id from care.visit v where v.day > cast(:day as date) - 183 and v.day <= :day
                  union select m.client_id from care.measurement m where m.day > cast(:day as date) - 183 and m.day <= :day)), count(*) """ + STAYS);
        all.put("SEKOLAH", """
                select count(*) filter (where x.client_id in (select g.client_id from care.schooling g where g.since <= :day and coalesce(g.until, :day) >= :day)), count(*) """ + STAYS
                + "and (select extract(year from age(:day, c.birth_date)) from client.client c where c.id = x.client_id) between 7 and 17");
        all.put("KEBERFUNGSIAN", """
                select count(*) filter (where (select avg(f.score) from casework.functioning f where f.client_id = q.client_id and f.occasion in ('TINJAUAN', 'AKHIR') and f.on_date = q.later)
                  > (select avg(f.score) from casework.functioning f where f.client_id = q.client_id and f.occasion = 'AWAL' and f.on_date = q.first)), count(*) from (
                  select x.client_id, (select min(f.on_date) from casework.functioning f where f.client_id = x.client_id and f.occasion = 'AWAL' and f.on_date <= x.last) as first,
                      (select max(f.on_date) from casework.functioning f where f.client_id = x.client_id and f.occasion in ('TINJAUAN', 'AKHIR') and f.on_date <= x.last) as later
                    from (select distinct on (s.institution_id, s.client_id) s.institution_id, s.client_id, least(cast(:day as date), s.exit_on) as last from casework.stay s
                       where s.entry_on <= :day and (s.exit_on is null or s.exit_on > cast(:day as date) - 364) order by s.institution_id, s.client_id, s.entry_on desc) x
                  """ + HERE + ") q where q.first is not null and q.later is not null");
        all.put("CATATAN", """
                select sum(least(q.days, q.noted)), sum(q.days) from (
                  select i.id, (select count(*) from casework.stay s, generate_series(cast(:day as date) - 29, cast(:day as date), interval '1 day') g
                      where s.institution_id = i.id and s.entry_on <= g and (s.exit_on is null or s.exit_on > g)) as days,
                    (select coalesce(sum(v.noted), 0) from note.coverage v where v.institution_id = i.id and v.day between cast(:day as date) - 29 and :day) as noted
                  from institution.institution i where starts_with(i.district, :area)) q where q.days > 0""");
        all.put("INSIDEN", """
                select sum((select count(*) from incident.incident e where e.institution_id = q.id and cast(e.happened_at at time zone 'Asia/Jakarta' as date) between cast(:day as date) - 364 and :day)), sum(q.residents)
                  from (select i.id, count(*) as residents from casework.stay s join institution.institution i on i.id = s.institution_id
                    where starts_with(i.district, :area) and s.entry_on <= :day and (s.exit_on is null or s.exit_on > :day) group by i.id) q""");
        all.put("TANGGAP", "select count(*) filter (where c.met_at <= c.due_at), count(*) from incident.incident x join incident.clock c on c.incident_id = x.id " + HERE
                + "and c.due_at < cast(:day as date) + 1 and cast(x.happened_at at time zone 'Asia/Jakarta' as date) between cast(:day as date) - 364 and :day");
        var staffed = "(select count(*) from staff.person p where p.institution_id = q.institution_id and p.post_group = '%s' and (p.ended_on is null or p.ended_on >= :day))";
        var housed = "from (select x.institution_id, count(*) as residents " + RESIDENTS + "group by 1) q";
        all.put("PENGASUH", "select sum(q.residents), sum(" + staffed.formatted("PENGASUH") + ") " + housed);
        all.put("PROFESIONAL", "select sum(q.residents), sum(" + staffed.formatted("PROFESIONAL") + ") " + housed);
        all.put("LAIK", "select count(*) filter (where x.id in (select q.id from staff.clearance q where q.lacking = '{}' and not q.held and q.until >= :day)), count(*) " + STAFF);
        all.put("PELATIHAN", "select count(*) filter (where x.until >= :day), count(*) from training.need x " + HERE + "and (x.ended_on is null or x.ended_on >= :day)");
        all.put("LUAS_TIDUR", """
                select sum(q.area), sum(q.residents) from (select b.institution_id, sum(b.area) as area, bool_and(b.area is not null) as measured,
                    (select count(*) from client.client c where c.institution_id = b.institution_id and c.resident_since is not null) as residents
                  from institution.room b join institution.institution i on i.id = b.institution_id
                 where starts_with(i.district, :area) and b.purpose = 'TIDUR' and coalesce(b.out_of_use_on > :day, true) group by 1) q where q.measured and q.residents > 0""");
        var standing = "from (select i.id as institution_id, i.registration_status, i.registration_until from institution.institution i) x " + STANDING;
        all.put("IZIN", "select count(*) filter (where x.registration_status = 'TERDAFTAR' and coalesce(x.registration_until >= :day, true)), count(*) " + standing);
        all.put("AKREDITASI", "select count(*) filter (where x.institution_id in (select a.institution_id from institution.accredited a where a.grade in ('A', 'B', 'C') and coalesce(a.until >= :day, true))), count(*) "
                + standing);
        all.put("KUNJUNGAN", "select count(*) filter (where x.institution_id in (select v.institution_id from monitoring.visit v where cast(v.begun_at at time zone 'Asia/Jakarta' as date) between cast(:day as date) - 364 and :day)), count(*) "
                + standing);
        all.put("TEMUAN_LEWAT", "select count(*) filter (where x.due_on < :day), count(*) from monitoring.finding x " + HERE + "and x.addressee = 'LKS' and x.sent_at is not null and x.closed_at is null");
        all.put("SPM", "select sum(cardinality(x.met)), sum(cardinality(x.met) + cardinality(x.lacking)) from spm.person x " + HERE
                + "and x.year = extract(year from cast(:day as date)) and x.quarter = extract(quarter from cast(:day as date))");
        all.put("BANTUAN", """
                select count(*) filter (where x.client_id in (select l.client_id from aid.line l join aid.payment p on p.proposal_id = l.proposal_id and p.institution_id = l.institution_id
                  where l.status = 'LAYAK' and l.amount > 0 and p.paid_on > cast(:day as date) - 365 and p.paid_on <= :day)), count(*) """
                + STAYS);
        var alive = "coalesce(x.situation_orphan_status in ('ORANG_TUA_LENGKAP', 'YATIM', 'PIATU'), false)";
        var met = "x.id in (select k.client_id from care.contact k where not k.barred and k.day > cast(:day as date) - 90 and k.day <= :day)";
        var poor = "x.id in (select f.client_id from casework.case_file f where f.closed_on is null and f.poverty_only)";
        var goal = """
                exists (select from (select distinct on (p.client_id) p.client_id, s.content from casework.record p join casework.section s on s.record_id = p.id and s.name = 'tujuan'
                  where p.step = 'RENCANA' and p.status = 'DITANDATANGANI' order by p.client_id, p.on_date desc, p.id desc) g where g.client_id = x.id and g.content->'permanency'->>0 in ('REUNIFIKASI', 'KERABAT', 'KELUARGA'))""";
        all.put("CALON_PULANG", "select count(*) filter (where " + alive + " or " + met + " or " + poor + " or " + goal + "), count(*) " + RESIDENTS + CHILD);
        all.put("CALON_DEKAT", "select count(*) filter (where " + alive + " and " + met + "), count(*) " + RESIDENTS + CHILD);
        all.put("MISKIN_SAJA", "select count(*) filter (where " + poor + "), count(*) " + RESIDENTS + CHILD);
        snpa(all);
        return all;
    }

    /** The sheet that counts of each home, and its answers one by one. */
    private static void snpa(Map<String, String> all) {
        var sheets = """
                with sheet as (select distinct on (s.institution_id) s.id, s.institution_id, s.edition_id from instrument.sheet s join institution.institution i on i.id = s.institution_id
                    join instrument.edition e on e.id = s.edition_id join instrument.instrument t on t.id = e.instrument_id
                   where starts_with(i.district, :area) and t.code in ('SNPA-132', 'MANDIRI-AKREDITASI') and s.state = 'SELESAI' and s.secrecy = 'BIASA'
                     and cast(s.closed_at at time zone 'Asia/Jakarta' as date) <= :day
                     and coalesce(cast(s.closed_at at time zone 'Asia/Jakarta' as date) > cast(:day as date) - make_interval(months => e.months), true)
                   order by s.institution_id, starts_with(s.office, 'LKS '), s.closed_at desc, s.id),
                mark as (select sheet.institution_id, replace(left(q.code, 1), 'V', 'M') as part, q.critical, a.value, case when a.value in ('0', '1', '2') then a.value::int else 0 end as points
                  from sheet join instrument.item q on q.edition_id = sheet.edition_id and q.code similar to '[A-Z][0-9][0-9]' left join instrument.answer a on a.sheet_id = sheet.id and a.code = q.code
                 where a.na_why is null),
                home as (select institution_id, %s as part, sum(points) as points, 2.0 * count(*) as most, bool_or(critical and value = '0') as capped, bool_and(not critical or points > 0) as passed from mark group by 1, 2)
                """;
        all.put("SNPA", sheets.formatted("''") + "select sum(case when capped then least(points, 0.59 * most) else points end), sum(most) from home");
        all.put("SNPA_GERBANG", sheets.formatted("''") + "select count(*) filter (where passed), count(*) from home");
        for (var part : "RAPLSEGFM".split(""))
            all.put("SNPA_" + part, sheets.formatted("part") + "select sum(case when capped then least(points, 0.59 * most) else points end), sum(most) from home where part = '" + part + "'");
    }
}
