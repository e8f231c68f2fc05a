package id.naungan.indicator.decide;

import id.naungan.indicator.measure.Where;
import id.naungan.reference.Terms;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The children behind the count, for whoever may see their names: the database decides which. */
@Component
@Transactional(readOnly = true)
public class Children {

    private final JdbcClient db;
    private final Terms terms;

    Children(JdbcClient db, Terms terms) {
        this.db = db;
        this.terms = terms;
    }

    /** From so many days on a stay is called long. */
    public int longDays() {
        return terms.value("putusan-lama-hari").value().intValueExact();
    }

    /** Those with most signs first; one more than a page holds. */
    public List<Child> of(Where where, int page, int size) {
        return db.sql("""
                        select q.* from (
                          select c.id, c.identity_full_name as name, i.profile_name as home, c.district, extract(year from age(indicator.today(), c.birth_date))::int as age, c.situation_orphan_status as parents,
                                 exists (select from care.contact k where k.client_id = c.id and not k.barred and k.day > indicator.today() - 90 and k.day <= indicator.today()) as met,
                                 coalesce(f.poverty_only, false) as poor, g.goal, indicator.today() - c.resident_since as days
                            from client.client c join institution.institution i on i.id = c.institution_id
                            left join casework.case_file f on f.client_id = c.id and f.closed_on is null
                            left join lateral (select s.content->'permanency'->>0 as goal from casework.record p join casework.section s on s.record_id = p.id and s.name = 'tujuan'
                              where p.client_id = c.id and p.step = 'RENCANA' and p.status = 'DITANDATANGANI' order by p.on_date desc, p.id desc limit 1) g on true
                           where c.resident_since is not null and c.birth_date > (indicator.today() - interval '18 years') and %s) q
                         where q.parents in ('ORANG_TUA_LENGKAP', 'YATIM', 'PIATU') or q.met or q.poor or q.goal in ('REUNIFIKASI', 'KERABAT', 'KELUARGA')
                         order by coalesce(q.parents in ('ORANG_TUA_LENGKAP', 'YATIM', 'PIATU'), false)::int + q.met::int + q.poor::int + coalesce(q.goal in ('REUNIFIKASI', 'KERABAT', 'KELUARGA'), false)::int desc,
                           q.days desc, q.name, q.id limit :size + 1 offset :from""".formatted(Regions.within(where, "c.district")))
                .param("region", where.region())
                .param("size", size)
                .param("from", (long) (page - 1) * size)
                .query(Child.class)
                .list();
    }
}
