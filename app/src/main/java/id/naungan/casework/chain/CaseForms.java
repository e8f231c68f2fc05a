package id.naungan.casework.chain;

import id.naungan.casework.Today;
import id.naungan.casework.step.Step;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of the chain, within the caller's scope. */
@Component
public class CaseForms {

    private static final String COLUMNS = """
            select id, version, case_id, client_id, institution_id, district, step, status, on_date, follows, holder, holder_name,
                   started_at, signed_at, ended_reason from casework.record""";

    private final JdbcClient db;
    private final Today today;

    CaseForms(JdbcClient db, Today today) {
        this.db = db;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Optional<CaseForm> find(UUID id) {
        return db.sql(COLUMNS + " where id = ?").param(id).query(CaseForm.class).optional();
    }

    /** All forms of a person, the latest first; those called off stand last. */
    @Transactional(readOnly = true)
    public List<CaseForm> of(UUID client) {
        return db.sql(COLUMNS + " where client_id = ? order by status = 'DIBATALKAN', on_date desc, id desc")
                .param(client)
                .query(CaseForm.class)
                .list();
    }

    /** The latest form of a step that is signed, if any. */
    @Transactional(readOnly = true)
    public Optional<CaseForm> signed(UUID caseId, Step step) {
        return db.sql(
                        COLUMNS
                                + " where case_id = ? and step = ? and status = 'DITANDATANGANI' order by on_date desc, id desc limit 1")
                .params(caseId, step.name())
                .query(CaseForm.class)
                .optional();
    }

    /** The steps of a case that are signed. */
    @Transactional(readOnly = true)
    public Set<Step> signed(UUID caseId) {
        var steps = EnumSet.noneOf(Step.class);
        db.sql("select distinct step from casework.record where case_id = ? and status = 'DITANDATANGANI'")
                .param(caseId)
                .query(String.class)
                .list()
                .forEach(step -> steps.add(Step.valueOf(step)));
        return steps;
    }

    @Transactional
    public void begin(
            UUID id, CaseFile of, Step step, LocalDate on, @Nullable UUID follows, @Nullable UUID holder, String name) {
        db.sql("""
                insert into casework.record (id, case_id, client_id, institution_id, district, step, on_date, follows, holder, holder_name, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        id,
                        of.id(),
                        of.clientId(),
                        of.institutionId(),
                        of.district(),
                        step.name(),
                        on,
                        follows,
                        holder,
                        name,
                        today.now())
                .update();
    }

    /** Hands the pen over. */
    @Transactional
    public void hold(UUID id, UUID holder, String name) {
        db.sql(
                        "update casework.record set version = version + 1, holder = ?, holder_name = ? where id = ? and status = 'DRAF'")
                .params(holder, name, id)
                .update();
    }

    /** Moves a form on; false when somebody else already has. */
    @Transactional
    public boolean become(CaseForm form, FormStatus status, @Nullable String reason) {
        return db.sql("""
                update casework.record set version = version + 1, status = :status, ended_reason = :reason,
                       signed_at = case when :status = 'DITANDATANGANI' then :now else signed_at end
                 where id = :id and status = :before""")
                        .param("status", status.name())
                        .param("now", today.now())
                        .param("reason", reason)
                        .param("id", form.id())
                        .param("before", form.status().name())
                        .update()
                == 1;
    }
}
