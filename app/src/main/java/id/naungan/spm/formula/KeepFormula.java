package id.naungan.spm.formula;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.spm.formula.FormulaForm.Bound;
import id.naungan.store.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a new edition of the formula; those before it stay as they are. */
@Component
class KeepFormula {

    private static final ActKind KEPT = ActKind.of("spm.formula-kept");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    KeepFormula(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    void keep(FormulaForm form) {
        acts.perform(KEPT, new Reason(form.why(), null), () -> {
            int written = db.sql("""
                    insert into spm.formula (id, edition, weight_served, weight_quality, served_least, norm_id, since, why, written_by_name, written_at)
                    select ?, max(edition) + 1, ?, ?, ?, ?, ?, ?, ?, ? from spm.formula on conflict do nothing""")
                    .params(
                            form.id(),
                            BigDecimal.valueOf(form.weightServed(), 2),
                            BigDecimal.valueOf(form.weightQuality(), 2),
                            form.servedLeast(),
                            form.normId(),
                            form.since(),
                            form.why(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            // The same form sent twice is one edition.
            if (written == 1) form.categories().forEach(bound -> insert(form, bound));
        });
    }

    private void insert(FormulaForm form, Bound bound) {
        db.sql("insert into spm.category (id, formula_id, label, label_en, least) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), form.id(), bound.label(), bound.labelEn(), bound.least())
                .update();
    }
}
