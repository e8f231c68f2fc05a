package id.naungan.training.evaluation;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Terms;
import id.naungan.training.evaluation.Opinion.Average;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what participants think, and its averages. */
@Component
public class Evaluations {

    private static final ActKind EVALUATED = ActKind.of("training.evaluated");

    private final JdbcClient db;
    private final Acts acts;
    private final Terms terms;

    Evaluations(JdbcClient db, Acts acts, Terms terms) {
        this.db = db;
        this.acts = acts;
        this.terms = terms;
    }

    @Transactional(readOnly = true)
    public Opinion of(UUID training) {
        int answers = db.sql("select count(*) from training.evaluation where training_id = ?")
                .param(training)
                .query(Integer.class)
                .single();
        int least = terms.value("bimtek-nilai-paling-sedikit").value().intValueExact();
        if (answers < least) return new Opinion(answers, least, List.of(), List.of());
        var averages = db.sql("""
                        select x.question, round(avg(x.value), 1) as mean from training.evaluation e
                          cross join lateral (values (1, 'useful', e.useful), (2, 'clear', e.clear), (3, 'practised', e.practised),
                            (4, 'organised', e.organised), (5, 'confident', e.confident)) x (place, question, value)
                         where e.training_id = ? group by x.place, x.question order by x.place""").param(training).query(Average.class).list();
        var words = db.sql(
                        "select words from training.evaluation where training_id = ? and words is not null order by md5(id::text) limit 100")
                .param(training)
                .query(String.class)
                .list();
        return new Opinion(answers, least, averages, words);
    }

    /** Written by the system itself, so that nobody is known; no more than people who came. */
    public boolean keep(UUID training, EvaluationForm form) {
        return acts.perform(
                EVALUATED,
                Reason.NONE,
                () -> db.sql("""
                insert into training.evaluation (id, training_id, useful, clear, practised, organised, confident, words)
                select :id, :training, :useful, :clear, :practised, :organised, :confident, :words
                 where exists (select from training.evaluation e where e.id = :id)
                    or (select count(*) from training.evaluation e where e.training_id = :training)
                     < (select count(distinct participant_id) from training.attendance a where a.training_id = :training and a.mark <> 'TIDAK')
                on conflict (id) do nothing""")
                                .param("id", form.id())
                                .param("training", training)
                                .param("useful", form.useful())
                                .param("clear", form.clear())
                                .param("practised", form.practised())
                                .param("organised", form.organised())
                                .param("confident", form.confident())
                                .param("words", form.words())
                                .update()
                        == 1);
    }
}
