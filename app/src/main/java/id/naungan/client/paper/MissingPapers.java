package id.naungan.client.paper;

import id.naungan.reference.Codes;
import id.naungan.reference.Codes.Code;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mandatory papers a person still lacks, each with the steps to it. */
@Component
@Transactional(readOnly = true)
public class MissingPapers {

    private static final String STEPS = "LANGKAH_SURAT";

    private final JdbcClient db;
    private final Codes codes;

    MissingPapers(JdbcClient db, Codes codes) {
        this.db = db;
        this.codes = codes;
    }

    /** One paper that is missing. */
    public record Missing(String kind, LocalDate dueOn, List<Step> steps) {

        public long done() {
            return steps.stream().filter(s -> s.doneOn() != null).count();
        }
    }

    /** One step to it; done when it has a day. */
    public record Step(
            Code code, @Nullable LocalDate doneOn, @Nullable String by) {}

    private record Done(
            String step,
            @Nullable LocalDate doneOn,
            @Nullable String doneByName) {}

    List<Missing> of(UUID client) {
        var done = new HashMap<String, Done>();
        db.sql("select step, done_on, done_by_name from client.paper_step where client_id = ?")
                .param(client)
                .query(Done.class)
                .list()
                .forEach(d -> done.put(d.step(), d));
        return db.sql("""
                select substr(kind, 7) as kind, due_on from client.facts_task where client_id = ? and kind like 'surat.%'
                 order by due_on, id""")
                .param(client)
                .query((row, n) -> {
                    var kind = row.getString("kind");
                    return new Missing(kind, row.getObject("due_on", LocalDate.class), steps(kind, done));
                })
                .list();
    }

    /** Whether there is such a step to a paper of this kind. */
    boolean isStep(String kind, String step) {
        return step.startsWith(kind + "_") && codes.isValid(STEPS, step);
    }

    private List<Step> steps(String kind, HashMap<String, Done> done) {
        return codes.valid(STEPS).stream()
                .filter(code -> code.code().startsWith(kind + "_"))
                .map(code -> {
                    var was = done.get(code.code());
                    return new Step(code, was == null ? null : was.doneOn(), was == null ? null : was.doneByName());
                })
                .toList();
    }
}
