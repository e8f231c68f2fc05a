package id.naungan.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The one history of everything: newest Act first, page by page. Row visibility decides what a reader finds. */
@Component
public class History {

    private static final int ACTS_A_PAGE = 30;

    private final JdbcClient db;
    private final ObjectMapper json;

    History(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Everything written about one person: the file, papers, family, stays. */
    @Transactional(readOnly = true)
    public List<Entry> ofClient(UUID client, @Nullable Long beforeAct) {
        return read("c.client_id = :id", client, beforeAct);
    }

    /** Everything written about one institution itself; files, stays and the accounts of its people are not its history. */
    @Transactional(readOnly = true)
    public List<Entry> ofInstitution(UUID institution, @Nullable Long beforeAct) {
        return read(
                "c.institution_id = :id and c.client_id is null and c.tbl like 'institution.%'",
                institution, beforeAct);
    }

    /** Everything written about one row of any watched table. */
    @Transactional(readOnly = true)
    public List<Entry> ofRow(String table, String id, @Nullable Long beforeAct) {
        return read("c.tbl = '" + table.replaceAll("[^a-z_.]", "") + "' and c.row_id = :id", id, beforeAct);
    }

    private List<Entry> read(String which, Object id, @Nullable Long beforeAct) {
        var acts = new LinkedHashMap<Long, Entry>();
        db.sql("""
                with acts as (
                  select distinct c.act_id from audit.change c where %s and (:before::bigint is null or c.act_id < :before)
                  order by c.act_id desc limit %d)
                select a.id, a.kind, a.actor_name, a.role, a.reason, a.evidence, a.at, c.tbl, c.row_id, c.op, c.diff
                  from acts join audit.act a on a.id = acts.act_id join audit.change c on c.act_id = a.id and %s
                 order by a.id desc, c.id""".formatted(which, ACTS_A_PAGE, which))
                .param("id", id)
                .param("before", beforeAct)
                .query((ResultSet rs) -> collect(rs, acts));
        return List.copyOf(acts.values());
    }

    private void collect(ResultSet rs, LinkedHashMap<Long, Entry> acts) throws SQLException {
        long act = rs.getLong("id");
        var entry = acts.get(act);
        if (entry == null) {
            entry = new Entry(
                    act,
                    rs.getString("kind"),
                    rs.getString("actor_name"),
                    rs.getString("role"),
                    rs.getString("reason"),
                    rs.getString("evidence"),
                    rs.getTimestamp("at").toInstant(),
                    new ArrayList<>());
            acts.put(act, entry);
        }
        entry.changes()
                .add(new Entry.Change(
                        rs.getString("tbl"), rs.getString("row_id"), rs.getString("op"), fields(rs.getString("diff"))));
    }

    private List<Entry.FieldChange> fields(String diff) {
        var fields = new ArrayList<Entry.FieldChange>();
        json.readTree(diff)
                .forEachEntry((column, values) ->
                        fields.add(new Entry.FieldChange(column, text(values.get(0)), text(values.get(1)))));
        return fields;
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return null;
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
