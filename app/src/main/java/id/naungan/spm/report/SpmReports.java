package id.naungan.spm.report;

import id.naungan.spm.report.SpmReport.Change;
import id.naungan.spm.report.SpmReport.HomeLine;
import id.naungan.spm.report.SpmReport.ItemLine;
import id.naungan.spm.report.SpmReport.Line;
import id.naungan.spm.report.SpmReport.PersonLine;
import id.naungan.spm.report.SpmReport.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was reported, as it was reported. */
@Component
@Transactional(readOnly = true)
public class SpmReports {

    private static final String ALL = """
            select id, region, year, quarter, edition, formula_id, why, reported_by_name, reported_at from spm.report """;

    private final JdbcClient db;

    SpmReports(JdbcClient db) {
        this.db = db;
    }

    public List<SpmReport> all() {
        return db.sql(ALL + " order by year desc, quarter desc, region, edition desc limit 500")
                .query(SpmReport.class)
                .list();
    }

    public Optional<SpmReport> one(UUID id) {
        return db.sql(ALL + " where id = ?").param(id).query(SpmReport.class).optional();
    }

    /** The last edition of a region's period. */
    public Optional<SpmReport> last(String region, int year, int quarter) {
        return db.sql(ALL + " where region = ? and year = ? and quarter = ? order by edition desc limit 1")
                .params(region, year, quarter)
                .query(SpmReport.class)
                .optional();
    }

    public Optional<Whole> whole(UUID id) {
        return one(id).map(report -> new Whole(report, lines(id), items(id), homes(id)));
    }

    public List<Line> lines(UUID report) {
        return db.sql("""
                select kind, setting, need, recipients, served, goods, staff, attainment, category from spm.report_line where report_id = ? order by setting, kind""").param(report).query(Line.class).list();
    }

    private List<ItemLine> items(UUID report) {
        return db.sql("""
                select item_id, kind, setting, grp, label, basis, owed, met from spm.report_item where report_id = ? order by setting, kind, grp, position, item_id""").param(report).query(ItemLine.class).list();
    }

    public List<HomeLine> homes(UUID report) {
        return db.sql("""
                select institution_id, district, home_name, kind, setting, recipients, served, owed, met from spm.report_home where report_id = ?
                 order by district, home_name, institution_id, kind""").param(report).query(HomeLine.class).list();
    }

    /** Nothing for whoever sees figures only. */
    public List<PersonLine> persons(UUID report, UUID home) {
        return db.sql("""
                select p.client_id, p.client_name, p.kind, p.quarter, p.served,
                       coalesce((select string_agg(i.label, ', ' order by i.position) from spm.report_item i where i.report_id = p.report_id and i.item_id = any (p.met)), '') as met,
                       coalesce((select string_agg(i.label, ', ' order by i.position) from spm.report_item i where i.report_id = p.report_id and i.item_id = any (p.lacking)), '') as lacking
                  from spm.report_person p where p.report_id = ? and p.institution_id = ? order by p.client_name, p.client_id, p.quarter""").params(report, home).query(PersonLine.class).list();
    }

    /** What this edition says otherwise than the one before it; nothing for the first. */
    public List<Change> changes(SpmReport report) {
        var before = db.sql(ALL + " where region = ? and year = ? and quarter = ? and edition = ?")
                .params(report.region(), report.year(), report.quarter(), report.edition() - 1)
                .query(SpmReport.class)
                .optional();
        if (before.isEmpty()) return List.of();
        var old = lines(before.get().id());
        var now = lines(report.id());
        var changes = new ArrayList<Change>();
        for (var line : now) {
            var former = find(old, line);
            if (!Objects.equals(former, line)) changes.add(new Change(line.kind(), line.setting(), former, line));
        }
        for (var line : old)
            if (find(now, line) == null) changes.add(new Change(line.kind(), line.setting(), line, null));
        return changes;
    }

    private static @Nullable Line find(List<Line> lines, Line like) {
        return lines.stream()
                .filter(l -> l.kind().equals(like.kind()) && l.setting().equals(like.setting()))
                .findFirst()
                .orElse(null);
    }
}
