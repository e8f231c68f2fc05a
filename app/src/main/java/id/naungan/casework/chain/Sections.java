package id.naungan.casework.chain;

import id.naungan.casework.Today;
import id.naungan.casework.step.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sections of forms. Those that are sealed are found only by whoever may see them now. */
@Component
public class Sections {

    private static final TypeReference<LinkedHashMap<String, List<String>>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Today today;

    Sections(JdbcClient db, JsonMapper json, Today today) {
        this.db = db;
        this.json = json;
        this.today = today;
    }

    /** How far each section is that was begun, also the sealed ones. */
    @Transactional(readOnly = true)
    public Map<String, SectionState> states(UUID form) {
        var states = new LinkedHashMap<String, SectionState>();
        db.sql("select * from casework.section_states(?)")
                .param(form)
                .query(SectionState.class)
                .list()
                .forEach(state -> states.put(state.name(), state));
        return states;
    }

    @Transactional(readOnly = true)
    public Optional<WrittenSection> find(UUID form, String name) {
        return db.sql("select * from casework.section where record_id = ? and name = ?")
                .params(form, name)
                .query(this::section)
                .optional();
    }

    /** Every section of a form the caller may see now. */
    @Transactional(readOnly = true)
    public Map<String, WrittenSection> all(UUID form) {
        var sections = new LinkedHashMap<String, WrittenSection>();
        db.sql("select * from casework.section where record_id = ?")
                .param(form)
                .query(this::section)
                .list()
                .forEach(section -> sections.put(section.name(), section));
        return sections;
    }

    /** Writes a section for the first time; false when somebody was faster. */
    @Transactional
    public boolean insert(
            CaseForm form,
            Part part,
            Map<String, List<String>> content,
            boolean complete,
            @Nullable UUID by,
            String name) {
        return db.sql("""
                insert into casework.section (record_id, client_id, name, sealed, complete, content, written_by, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict (record_id, name) do nothing""")
                        .params(
                                form.id(),
                                form.clientId(),
                                part.name(),
                                part.sealed(),
                                complete,
                                json.writeValueAsString(content),
                                by,
                                name,
                                today.now())
                        .update()
                == 1;
    }

    /** Writes over the version the writer saw; false when it is no longer that one. */
    @Transactional
    public boolean update(
            CaseForm form,
            Part part,
            int seen,
            Map<String, List<String>> content,
            boolean complete,
            @Nullable UUID by,
            String name) {
        return db.sql("""
                update casework.section set version = version + 1, complete = ?, content = ?::jsonb, written_by = ?, written_by_name = ?, written_at = ?
                 where record_id = ? and name = ? and version = ?""")
                        .params(
                                complete,
                                json.writeValueAsString(content),
                                by,
                                name,
                                today.now(),
                                form.id(),
                                part.name(),
                                seen)
                        .update()
                == 1;
    }

    private WrittenSection section(ResultSet row, int number) throws SQLException {
        return new WrittenSection(
                row.getString("name"),
                row.getInt("version"),
                row.getBoolean("sealed"),
                row.getBoolean("complete"),
                json.readValue(row.getString("content"), TEXTS),
                row.getString("written_by_name"),
                row.getObject("written_at", OffsetDateTime.class));
    }
}
