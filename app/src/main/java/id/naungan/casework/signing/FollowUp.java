package id.naungan.casework.signing;

import id.naungan.casework.chain.CaseFile;
import id.naungan.casework.chain.CaseFiles;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.gate.CrossGates;
import id.naungan.casework.step.Ends;
import id.naungan.casework.step.Reviewed;
import id.naungan.casework.step.Step;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.reference.Terms;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a signed form sets going: the case moves on, what was due is done, what follows becomes due. All terms are rows. */
@Component
class FollowUp {

    private static final int CONTACTS = 4;
    private static final int WRITTEN_WITHIN = 7;

    private final CaseFiles cases;
    private final SignedSections sections;
    private final CrossGates gates;
    private final Tasks tasks;
    private final Terms terms;
    private final JdbcClient db;

    FollowUp(CaseFiles cases, SignedSections sections, CrossGates gates, Tasks tasks, Terms terms, JdbcClient db) {
        this.cases = cases;
        this.sections = sections;
        this.gates = gates;
        this.tasks = tasks;
        this.terms = terms;
        this.db = db;
    }

    void after(CaseForm form, LocalDate on) {
        var of = cases.find(form.caseId()).orElseThrow();
        tasks.done(key(of, form.step()), on, null);
        gates.settle(of, form.step(), on);
        stage(of, form, on);
        switch (form.step()) {
            case RUJUKAN_MASUK -> due(of, Step.ASESMEN_AWAL, "asesmen-awal", on);
            case ASESMEN_AWAL -> due(of, Step.KEPUTUSAN, "asesmen-awal", on);
            case BERITA_ACARA_PENERIMAAN -> {
                due(of, Step.ASESMEN_LANJUTAN, "asesmen-lanjutan", on);
                due(of, Step.RENCANA, "rencana-pengasuhan", on);
            }
            case RENCANA -> review(of, form, on);
            case TINJAUAN -> {
                if (form.follows() == null) review(of, form, on);
            }
            case PENGAKHIRAN -> ended(of, form, on);
            case PEMBINAAN_LANJUT -> {
                // A corrected form is no second contact.
                if (form.follows() == null) contacted(of, on);
            }
            default -> {
                // Nothing follows by itself.
            }
        }
    }

    /** Never back: a home visit in the middle of care does not begin the case anew. */
    private void stage(CaseFile of, CaseForm form, LocalDate on) {
        var stage = form.step().stage().ordinal() > of.stage().ordinal()
                ? form.step().stage()
                : of.stage();
        db.sql("""
                update casework.case_file set version = version + 1, stage = :stage,
                       assessed_on = case when :step = 'ASESMEN_AWAL' then :on else assessed_on end,
                       plan_on = case when :step = 'RENCANA' then :on else plan_on end,
                       worker_id = coalesce(worker_id, (select a.id from access.account a where a.id = :holder and a.role in ('PEKSOS', 'PENGELOLA'))),
                       worker_name = coalesce(worker_name, (select a.full_name from access.account a where a.id = :holder and a.role in ('PEKSOS', 'PENGELOLA')))
                 where id = :id""")
                .param("stage", stage.name())
                .param("step", form.step().name())
                .param("on", on)
                .param("holder", form.holder())
                .param("id", of.id())
                .update();
    }

    /** On the day the form sets, and never later than the term. */
    private void review(CaseFile of, CaseForm form, LocalDate on) {
        var latest = terms.value("tinjauan-rencana").lastDay(on);
        var next = sections.of(form).stream()
                .filter(Reviewed.class::isInstance)
                .map(section -> ((Reviewed) section).reviewOn())
                .filter(day -> day.isAfter(on) && day.isBefore(latest))
                .findFirst()
                .orElse(latest);
        db.sql("update casework.case_file set version = version + 1, review_due = ? where id = ?")
                .params(next, of.id())
                .update();
        put(of, key(of, Step.TINJAUAN), Step.TINJAUAN, next);
    }

    private void ended(CaseFile of, CaseForm form, LocalDate on) {
        sections.of(form).stream()
                .filter(Ends.class::isInstance)
                .map(Ends.class::cast)
                .findFirst()
                .ifPresent(ends -> left(of, ends.endingKind(), on, true));
    }

    /** The person has left: nothing of the care is due any more, its ending and the aftercare are. */
    void left(CaseFile of, String kind, LocalDate on, boolean written) {
        tasks.drop("langkah:" + of.id() + ":");
        db.sql("select id from casework.record where case_id = ? and step = 'RENCANA'")
                .param(of.id())
                .query(java.util.UUID.class)
                .list()
                .forEach(plan -> tasks.drop("rencana:" + plan + ":"));
        if (!written) put(of, key(of, Step.PENGAKHIRAN), Step.PENGAKHIRAN, on.plusDays(WRITTEN_WITHIN));
        if (Ends.closesCase(kind)) {
            if (written) close(of, on);
            return;
        }
        // Counted from the day the person left, not from the day its form was signed or corrected.
        if (any("pembinaan:" + of.id() + ":")) return;
        for (var contact = 1; contact <= CONTACTS; contact++) {
            put(
                    of,
                    "pembinaan:" + of.id() + ":" + contact,
                    Step.PEMBINAAN_LANJUT,
                    terms.value("pembinaan-lanjut-" + contact).lastDay(on));
        }
    }

    private void contacted(CaseFile of, LocalDate on) {
        db.sql("select key from client.task where starts_with(key, ?) and status = 'TERBUKA' order by due_on limit 1")
                .param("pembinaan:" + of.id() + ":")
                .query(String.class)
                .optional()
                .ifPresentOrElse(key -> tasks.done(key, on, null), () -> {});
        var left = db.sql("select count(*) from client.task where starts_with(key, ?) and status = 'TERBUKA'")
                .param("pembinaan:" + of.id() + ":")
                .query(Long.class)
                .single();
        if (left == 0 && of.stage() == id.naungan.casework.step.Stage.PEMBINAAN_LANJUT) close(of, on);
    }

    void close(CaseFile of, LocalDate on) {
        for (var kind : List.of("langkah:", "pembinaan:", "gerbang:")) tasks.drop(kind + of.id() + ":");
        db.sql(
                        "update casework.case_file set version = version + 1, closed_on = greatest(?, opened_on) where id = ? and closed_on is null")
                .params(on, of.id())
                .update();
    }

    private boolean any(String keyPrefix) {
        return db.sql("select exists (select from client.task where starts_with(key, ?))")
                .param(keyPrefix)
                .query(Boolean.class)
                .single();
    }

    /** What is signed is not asked for again, not even when an earlier form is corrected. */
    void due(CaseFile of, Step step, String term, LocalDate from) {
        if (signed(of, step)) return;
        put(of, key(of, step), step, terms.value(term).lastDay(from));
    }

    private boolean signed(CaseFile of, Step step) {
        return db.sql(
                        "select exists (select from casework.record where case_id = ? and step = ? and status = 'DITANDATANGANI')")
                .params(of.id(), step.name())
                .query(Boolean.class)
                .single();
    }

    private void put(CaseFile of, String key, Step step, LocalDate due) {
        tasks.put(new NewTask(
                key,
                of.clientId(),
                of.institutionId(),
                of.district(),
                "langkah." + step.name(),
                null,
                due,
                of.workerId(),
                "PEKSOS",
                "/klien/" + of.clientId() + "/formulir",
                "USULAN"));
    }

    static String key(CaseFile of, Step step) {
        return "langkah:" + of.id() + ":" + step.name();
    }
}
