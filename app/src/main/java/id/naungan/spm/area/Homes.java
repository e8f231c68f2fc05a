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

    /** The sum of the homes behind a figure. */
    public record Total(int homes, int recipients, int served, int others, int owed, int met) {

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

    /** All homes of the area, or the part of them a page shows; who lacks most stands first. */
    public List<HomeRow> of(Asked asked, @Nullable UUID item, @Nullable Integer page, int size) {
        var params = params(asked, item);
        params.put("size", size + 1);
        params.put("skip", page == null ? 0 : page * size);
        return db.sql(
                        "select h.institution_id, i.profile_name as name, h.district, h.kind, h.setting, h.recipients, h.served, h.others, "
                                + shown(item) + from(item) + " order by "
                                + (item == null ? "h.owed - h.met" : "x.owed - x.met")
                                + " desc, i.profile_name, h.institution_id"
                                + (page == null ? "" : " limit :size offset :skip"))
                .params(params)
                .query(HomeRow.class)
                .list();
    }

    /** The sum of all homes behind a figure. */
    public Total total(Asked asked, @Nullable UUID item) {
        var owed = item == null ? "h" : "x";
        return db.sql(
                        "select count(*)::int as homes, coalesce(sum(h.recipients), 0)::int as recipients, coalesce(sum(h.served), 0)::int as served, coalesce(sum(h.others), 0)::int as others, coalesce(sum("
                                + owed + ".owed), 0)::int as owed, coalesce(sum(" + owed + ".met), 0)::int as met"
                                + from(item))
                .params(params(asked, item))
                .query(Total.class)
                .single();
    }

    private static String shown(@Nullable UUID item) {
        return item == null ? "h.owed, h.met" : "x.owed, x.met";
    }

    private static String from(@Nullable UUID item) {
        return " from spm.home h join institution.institution i on i.id = h.institution_id"
                + (item == null
                        ? ""
                        : " join spm.home_item x on x.institution_id = h.institution_id and x.year = h.year and x.quarter = h.quarter and x.item_id = :item and x.owed > 0"
                                + " join spm.item m on m.id = x.item_id and m.kind = h.kind and m.setting = h.setting")
                + " where h.year = :year and h.quarter = :quarter and (:area = '' or starts_with(h.district, :area))"
                + " and (:kind = '' or (h.kind = :kind and h.setting = :setting))";
    }

    private static HashMap<String, Object> params(Asked asked, @Nullable UUID item) {
        var params = new HashMap<String, Object>();
        params.put("year", asked.quarter().year());
        params.put("quarter", asked.quarter().number());
        params.put("area", asked.area());
        params.put("kind", asked.kind());
        params.put("setting", asked.setting());
        params.put("item", item);
        return params;
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
