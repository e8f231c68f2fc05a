package id.naungan.casework.signing;

import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.step.Planned;
import id.naungan.casework.step.Scored;
import id.naungan.casework.step.WhyNotFamily;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps apart what a form says in figures, once it is signed; those of the form it replaces go. */
@Component
class KeepFacts {

    private final SignedSections sections;
    private final CaseForms forms;
    private final Tasks tasks;
    private final JdbcClient db;

    KeepFacts(SignedSections sections, CaseForms forms, Tasks tasks, JdbcClient db) {
        this.sections = sections;
        this.forms = forms;
        this.tasks = tasks;
        this.db = db;
    }

    /** Before the form is closed: its writer still sees all of it. */
    void keep(CaseForm form, LocalDate signedOn) {
        var on = form.follows() == null ? signedOn : replace(form.follows(), signedOn);
        for (var section : sections.of(form)) {
            if (section instanceof Scored scored) scores(form, scored, on);
            if (section instanceof WhyNotFamily why) lastResort(form, why, on);
            if (section instanceof Planned plan) plan(form, plan);
        }
    }

    /** A correction says how it was then: its figures bear the day of those they replace. */
    private LocalDate replace(UUID former, LocalDate signedOn) {
        var on = db.sql("""
                select min(on_date) from (select on_date from casework.functioning where record_id = :former
                                          union all select on_date from casework.last_resort where record_id = :former) x""")
                .param("former", former)
                .query(LocalDate.class)
                .optional()
                .orElse(signedOn);
        forms.find(former)
                .filter(f -> f.status() == FormStatus.DITANDATANGANI)
                .ifPresent(f -> forms.become(f, FormStatus.DIGANTI, null));
        db.sql("delete from casework.functioning where record_id = ?")
                .param(former)
                .update();
        db.sql("delete from casework.last_resort where record_id = ?")
                .param(former)
                .update();
        tasks.drop("rencana:" + former + ":");
        return on;
    }

    private void scores(CaseForm form, Scored scored, LocalDate on) {
        scored.scores()
                .forEach((aspect, score) -> db.sql("""
                insert into casework.functioning (record_id, client_id, institution_id, district, on_date, occasion, aspect, score)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                form.id(),
                                form.clientId(),
                                form.institutionId(),
                                form.district(),
                                on,
                                scored.occasion().name(),
                                aspect.name(),
                                score)
                        .update());
    }

    private void lastResort(CaseForm form, WhyNotFamily why, LocalDate on) {
        db.sql("""
                insert into casework.last_resort (record_id, client_id, institution_id, district, on_date, reasons, poverty_only, words)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        form.id(),
                        form.clientId(),
                        form.institutionId(),
                        form.district(),
                        on,
                        why.reasons().stream().sorted().toArray(String[]::new),
                        why.povertyOnly(),
                        why.words())
                .update();
        db.sql(
                        "update casework.case_file set version = version + 1, poverty_only = ? where id = ? and poverty_only <> ?")
                .params(why.povertyOnly(), form.caseId(), why.povertyOnly())
                .update();
    }

    private void plan(CaseForm form, Planned plan) {
        var number = 0;
        for (var item : plan.items()) {
            tasks.put(new NewTask(
                    "rencana:" + form.id() + ":" + number++,
                    form.clientId(),
                    form.institutionId(),
                    form.district(),
                    "rencana",
                    item.who() == null ? item.what() : item.what() + " (" + item.who() + ")",
                    item.until(),
                    item.holder(),
                    "PEKSOS",
                    form.href(),
                    "SNPA"));
        }
    }
}
