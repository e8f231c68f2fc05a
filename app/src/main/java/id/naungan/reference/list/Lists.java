package id.naungan.reference.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The code tables as their pages show them. */
@Component
@Transactional(readOnly = true)
class Lists {

    /** One table with how many codes may be chosen and how many were withdrawn. */
    record TableRow(String id, String title, String titleEn, @Nullable String normId, long valid, long withdrawn) {

        String title(boolean english) {
            return english ? titleEn : title;
        }
    }

    /** One code as it stands in its table. */
    record CodeRow(
            String tableId,
            String code,
            int version,
            String label,
            String labelEn,
            int position,
            boolean sensitive,
            @Nullable String note,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean withdrawn(LocalDate today) {
            return until != null && !until.isAfter(today);
        }
    }

    private static final String TABLES = """
            select t.id, t.title, t.title_en, t.norm_id,
                   count(c.id) filter (where c.until is null or c.until > current_date) as valid,
                   count(c.id) filter (where c.until <= current_date) as withdrawn
              from reference.code_table t left join reference.code c on c.table_id = t.id
            """;
    private static final String CODES = """
            select table_id, code, version, label, label_en, position, sensitive, note, since, until from reference.code
            """;

    private final JdbcClient db;

    Lists(JdbcClient db) {
        this.db = db;
    }

    List<TableRow> tables() {
        return db.sql(TABLES + "group by t.id order by t.title").query(TableRow.class).list();
    }

    Optional<TableRow> table(String id) {
        return db.sql(TABLES + "where t.id = ? group by t.id").param(id).query(TableRow.class).optional();
    }

    List<CodeRow> codes(String table) {
        return db.sql(CODES + "where table_id = ? order by position, code").param(table).query(CodeRow.class).list();
    }

    Optional<CodeRow> code(String table, String code) {
        return db.sql(CODES + "where table_id = ? and code = ?").params(table, code).query(CodeRow.class).optional();
    }

    /** What rests on a norm: terms and code tables. */
    record Use(String kind, String id, String title, String titleEn) {

        String title(boolean english) {
            return english ? titleEn : title;
        }
    }

    List<Use> uses(String norm) {
        return db.sql("""
                select 'TERM' as kind, id, title, title_en from reference.term where norm_id = :norm
                union all select 'TABLE', id, title, title_en from reference.code_table where norm_id = :norm order by 1, 3""")
                .param("norm", norm)
                .query(Use.class)
                .list();
    }
}
