package id.naungan.indicator.ksl;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.indicator.ksl.Forms.BeginForm;
import id.naungan.indicator.ksl.Forms.CategoriesForm;
import id.naungan.indicator.ksl.Forms.ComponentForm;
import id.naungan.indicator.ksl.Forms.FactorForm;
import id.naungan.indicator.ksl.Forms.InputForm;
import id.naungan.indicator.ksl.Forms.TermsForm;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the next edition of the formula: a copy of the last one that is changed until it is put into force. */
@Component
public class DraftFormula {

    /** Outcomes of which the records say how hard they were to reach. */
    static final Set<String> OUTCOMES = Set.of("REUNIFIKASI", "PEMBINAAN", "SEKOLAH", "KEBERFUNGSIAN");

    /** So many homes would move from one category to another; without one too little is known. */
    public record Move(@Nullable Integer nowIn, @Nullable Integer thenIn, int homes) {}

    private static final ActKind BEGUN = ActKind.of("indicator.ksl-drafted");
    private static final ActKind CHANGED = ActKind.of("indicator.ksl-draft-changed");
    private static final ActKind THROWN = ActKind.of("indicator.ksl-draft-thrown");
    private static final ActKind IN_FORCE = ActKind.of("indicator.ksl-in-force");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Editions editions;

    DraftFormula(JdbcClient db, Acts acts, Scopes scopes, Editions editions) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.editions = editions;
    }

    /** The draft there is, or a new one like the last edition. */
    int begin() {
        return editions.draft().orElseGet(this::copy);
    }

    private int copy() {
        int last = editions.all().getFirst().number();
        return acts.perform(BEGUN, Reason.NONE, () -> {
            int next = last + 1;
            db.sql("""
                    insert into indicator.ksl_edition (number, norm_id, least_known, least_cases, least_reference, pull, middle_from, hard_from, why, written_by_name)
                    select ?, norm_id, least_known, least_cases, least_reference, pull, middle_from, hard_from, '', ? from indicator.ksl_edition where number = ?""").params(next, scopes.current().name(), last).update();
            for (var part : List.of(
                    "component: position, code, label, label_en",
                    "input: component, position, code, points, measure, low, goal, adjusted, ask, ask_en",
                    "category: position, label, label_en, least",
                    "factor: position, code, label, label_en, points, at")) {
                var table = "indicator.ksl_" + part.substring(0, part.indexOf(':'));
                var columns = part.substring(part.indexOf(':') + 2);
                db.sql("insert into " + table + " (edition, " + columns + ") select ?, " + columns + " from " + table
                                + " where edition = ?")
                        .params(next, last)
                        .update();
            }
            return next;
        });
    }

    /** The draft of this number; an edition that scores is none. */
    Edition draft(int number) {
        var edition = editions.one(number);
        if (!edition.draft()) throw new NotVisible();
        return edition;
    }

    private void change(String sql, Object... params) {
        acts.perform(CHANGED, Reason.NONE, () -> db.sql(sql).params(params).update());
    }

    void terms(int number, TermsForm form) {
        change(
                "update indicator.ksl_edition set version = version + 1, norm_id = ?, least_known = ?, least_cases = ?, least_reference = ?, pull = ?, middle_from = ?, hard_from = ? where number = ?",
                form.normId(),
                form.leastKnown(),
                form.leastCases(),
                form.leastReference(),
                form.pull(),
                form.middleFrom(),
                form.hardFrom(),
                number);
    }

    void input(int number, InputForm form) {
        change(
                """
                insert into indicator.ksl_input (edition, component, position, code, points, measure, low, goal, adjusted, ask, ask_en)
                select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from indicator.ksl_input where edition = ?
                on conflict (edition, code) do update set component = excluded.component, points = excluded.points, measure = excluded.measure, low = excluded.low, goal = excluded.goal,
                  ask = excluded.ask, ask_en = excluded.ask_en""",
                number,
                form.component(),
                form.code(),
                form.points(),
                form.measure().name(),
                form.low(),
                form.goal(),
                OUTCOMES.contains(form.code()),
                form.ask(),
                form.askEn(),
                number);
    }

    void drop(int number, String code) {
        change("delete from indicator.ksl_input where edition = ? and code = ?", number, code);
    }

    void component(int number, ComponentForm form) {
        change(
                """
                insert into indicator.ksl_component (edition, position, code, label, label_en)
                select ?, max(position) + 1, 'KOMPONEN_' || max(position) + 1, ?, ? from indicator.ksl_component where edition = ?""",
                number,
                form.label(),
                form.labelEn(),
                number);
    }

    void component(int number, String code, ComponentForm form) {
        change(
                "update indicator.ksl_component set label = ?, label_en = ? where edition = ? and code = ?",
                form.label(),
                form.labelEn(),
                number,
                code);
    }

    /** Only an empty one, and not the last. */
    void dropComponent(int number, String code) {
        change(
                """
                delete from indicator.ksl_component c where c.edition = ? and c.code = ?
                   and not exists (select from indicator.ksl_input i where i.edition = c.edition and i.component = c.code)
                   and exists (select from indicator.ksl_component o where o.edition = c.edition and o.code <> c.code)""",
                number,
                code);
    }

    void categories(int number, CategoriesForm form) {
        acts.perform(CHANGED, Reason.NONE, () -> {
            db.sql("delete from indicator.ksl_category where edition = ?")
                    .param(number)
                    .update();
            var sorted = form.categories().stream()
                    .sorted(java.util.Comparator.comparing(CategoriesForm.Bound::least))
                    .toList();
            for (int i = 0; i < sorted.size(); i++)
                db.sql(
                                "insert into indicator.ksl_category (edition, position, label, label_en, least) values (?, ?, ?, ?, ?)")
                        .params(
                                number,
                                i + 1,
                                sorted.get(i).label(),
                                sorted.get(i).labelEn(),
                                sorted.get(i).least())
                        .update();
        });
    }

    void factor(int number, String code, FactorForm form) {
        change(
                "update indicator.ksl_factor set points = ?, at = coalesce(?, at) where edition = ? and code = ?",
                form.points(),
                form.at(),
                number,
                code);
    }

    /** From this month on it scores, and never changes again. */
    void putIntoForce(int number, BeginForm form) {
        acts.perform(
                IN_FORCE,
                new Reason(form.why(), form.month().toString()),
                () -> db.sql(
                                "update indicator.ksl_edition set version = version + 1, since = ?, why = ?, written_by_name = ?, written_at = now() where number = ?")
                        .params(
                                form.month().atDay(1),
                                form.why(),
                                scopes.current().name(),
                                number)
                        .update());
    }

    void throwAway(int number) {
        acts.perform(THROWN, Reason.NONE, () -> {
            for (var table : List.of("ksl_input", "ksl_component", "ksl_category", "ksl_factor"))
                db.sql("delete from indicator." + table + " where edition = ?")
                        .param(number)
                        .update();
            db.sql("delete from indicator.ksl_edition where number = ?")
                    .param(number)
                    .update();
        });
    }

    @Transactional(readOnly = true)
    public List<Move> effect(int number) {
        return db.sql("select * from indicator.ksl_effect(?)")
                .param(number)
                .query(Move.class)
                .list();
    }
}
