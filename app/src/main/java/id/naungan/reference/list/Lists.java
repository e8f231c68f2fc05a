package id.naungan.reference.list;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The code tables as their pages show them. */
@Component
@Transactional(readOnly = true)
class Lists {

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

    List<ListView.Table> tables() {
        return db.sql(TABLES + "group by t.id order by t.title")
                .query(ListView.Table.class)
                .list();
    }

    Optional<ListView.Table> table(String id) {
        return db.sql(TABLES + "where t.id = ? group by t.id")
                .param(id)
                .query(ListView.Table.class)
                .optional();
    }

    List<ListView.Code> codes(String table) {
        return db.sql(CODES + "where table_id = ? order by position, code")
                .param(table)
                .query(ListView.Code.class)
                .list();
    }

    Optional<ListView.Code> code(String table, String code) {
        return db.sql(CODES + "where table_id = ? and code = ?")
                .params(table, code)
                .query(ListView.Code.class)
                .optional();
    }

    List<ListView.Use> uses(String norm) {
        return db.sql("""
                select 'TERM' as kind, id, title, title_en from reference.term where norm_id = :norm
                union all select 'TABLE', id, title, title_en from reference.code_table where norm_id = :norm order by 1, 3""").param("norm", norm).query(ListView.Use.class).list();
    }
}
