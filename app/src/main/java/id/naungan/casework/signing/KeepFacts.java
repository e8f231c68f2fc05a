package id.naungan.casework.signing;

import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.chain.Signature;
import id.naungan.casework.chain.Signatures;
import id.naungan.casework.step.Categorised;
import id.naungan.casework.step.Consented;
import id.naungan.casework.step.Doer;
import id.naungan.casework.step.Planned;
import id.naungan.casework.step.Scored;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.WhyNotFamily;
import id.naungan.casework.step.assessment.Expectation;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.client.domain.Categories;
import id.naungan.client.domain.Category;
import id.naungan.client.domain.Consent;
import id.naungan.client.domain.Consents;
import id.naungan.kernel.Answer;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps apart what a form says in figures, once it is signed; those of the form it replaces go. */
@Component
class KeepFacts {

    private final SignedSections sections;
    private final CaseForms forms;
    private final Signatures signatures;
    private final Categories categories;
    private final Consents consents;
    private final Codes codes;
    private final Tasks tasks;
    private final JdbcClient db;

    KeepFacts(
            SignedSections sections,
            CaseForms forms,
            Signatures signatures,
            Categories categories,
            Consents consents,
            Codes codes,
            Tasks tasks,
            JdbcClient db) {
        this.sections = sections;
        this.forms = forms;
        this.signatures = signatures;
        this.categories = categories;
        this.consents = consents;
        this.codes = codes;
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
            if (section instanceof Expectation expected) difficulty(form, expected);
            if (section instanceof Categorised held) categories(form, held, on);
            if (section instanceof Consented given) consents(form, given, on);
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

    private void difficulty(CaseForm form, Expectation expected) {
        db.sql("update casework.case_file set version = version + 1, difficulty = ? where id = ?")
                .params(expected.difficulty().sum(), form.caseId())
                .update();
    }

    /** What was found here stands in the file too, and is not asked again. */
    private void categories(CaseForm form, Categorised held, LocalDate on) {
        var known = categories.findByClientId(form.clientId()).stream()
                .filter(c -> c.scheme().equals(held.scheme()) && c.until() == null)
                .map(Category::code)
                .toList();
        held.codes().stream()
                .filter(code -> !known.contains(code) && !sensitive(held.scheme(), code))
                .forEach(code -> categories.save(
                        new Category(Ids.next(), null, form.clientId(), held.scheme(), code, on, null, null)));
    }

    /** What was said in a sealed section stays there: a code marked sensitive is not copied to where everybody reads. */
    private boolean sensitive(String scheme, String code) {
        return codes.find(scheme, code).map(Codes.Code::sensitive).orElse(true);
    }

    /** Given or refused by whoever signed for the family. */
    private void consents(CaseForm form, Consented given, LocalDate on) {
        var giver = signatures.of(form.id()).stream()
                .filter(s -> s.signer() == Signer.KELUARGA)
                .findFirst();
        given.consents().forEach((purpose, answer) -> {
            if (answer != Answer.TIDAK_DIKETAHUI)
                consents.save(new Consent(
                        Ids.next(),
                        null,
                        form.clientId(),
                        purpose,
                        answer,
                        giver.map(Signature::name).orElse(form.holderName()),
                        giver.map(Signature::relation).orElse("LAIN"),
                        on,
                        null,
                        form.step().form(),
                        null));
        });
    }

    /** Who has an account does it; for the family, the client and everybody else the social worker sees to it. */
    private static String role(@Nullable Doer doer) {
        return switch (doer) {
            case PENGASUH, PENGELOLA -> doer.name();
            case DINSOS -> "DINSOS_KAB";
            case null, default -> "PEKSOS";
        };
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
                    role(item.doer()),
                    form.href(),
                    "SNPA"));
        }
    }
}
