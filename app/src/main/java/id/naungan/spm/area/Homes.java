package id.naungan.spm.area;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The homes behind a figure of an area, and the persons behind a figure of a home. */
@Component
@Transactional(readOnly = true)
public class Homes {

    /** One home and kind; `owed` and `met` are of the item that is asked, or of all items. */
    public record HomeRow(
            UUID institutionId,
            String name,
            String district,
            String kind,
            String setting,
            int recipients,
            int served,
            int others,
            int owed,
            int met) {

        public int lacking() {
            return owed - met;
        }
    }

    /** A person who still lacks an item. */
    public record PersonRow(UUID institutionId, String home, UUID clientId, String name, int quarter) {}

    private final JdbcClient db;

    Homes(JdbcClient db) {
        this.db = db;
    }

    public List<HomeRow> of(Asked asked, @Nullable UUID item) {
        var params = new HashMap<String, Object>();
        params.put("year", asked.quarter().year());
        params.put("quarter", asked.quarter().number());
        params.put("area", asked.area());
        params.put("kind", asked.kind());
        params.put("setting", asked.setting());
        params.put("item", item);
        return db.sql("""
                select h.institution_id, i.profile_name as name, h.district, h.kind, h.setting, h.recipients, h.served, h.others, coalesce(x.owed, 0) as owed,
                       coalesce(x.met, 0) as met
                  from spm.home h join institution.institution i on i.id = h.institution_id
                  left join lateral (select sum(z.owed)::int as owed, sum(z.met)::int as met from spm.home_item z join spm.item m on m.id = z.item_id
                     where z.institution_id = h.institution_id and z.year = h.year and z.quarter = h.quarter and m.kind = h.kind and m.setting = h.setting
                       and (:item::uuid is null or z.item_id = :item)) x on true
                 where h.year = :year and h.quarter = :quarter and (:area = '' or starts_with(h.district, :area))
                   and (:kind = '' or (h.kind = :kind and h.setting = :setting)) and (:item::uuid is null or x.owed > 0)
                 order by coalesce(x.owed, 0) - coalesce(x.met, 0) desc, i.profile_name, h.institution_id""").params(params).query(HomeRow.class).list();
    }

    /** Who lacks this item, home by home; nothing for whoever sees figures only. */
    public List<PersonRow> lacking(Asked asked, UUID item) {
        return db.sql("""
                select p.institution_id, i.profile_name as home, p.client_id, p.client_name as name, p.quarter
                  from spm.person p join institution.institution i on i.id = p.institution_id
                 where p.year = :year and (:quarter = 0 or p.quarter = :quarter) and (:area = '' or starts_with(p.district, :area)) and :item = any (p.lacking)
                 order by i.profile_name, p.client_name, p.client_id, p.quarter limit 2000""")
                .param("year", asked.quarter().year())
                .param("quarter", asked.quarter().number())
                .param("area", asked.area())
                .param("item", item)
                .query(PersonRow.class)
                .list();
    }
}
