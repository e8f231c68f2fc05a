package id.naungan.monitoring.assess;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.instrument.domain.Counted;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.reference.Terms;
import id.naungan.web.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the records answer to questions of a checklist. Each answer is counted from one list of rows, each row fulfilled or not; the same
 * list stands behind the figure. It is read under the caller's scope: who reads no client gets no answer about clients.
 */
@Component
public class RecordAnswers {

    /** One row behind a figure. */
    public record Line(String label, String href, boolean fine) {}

    private final JdbcClient db;
    private final List<RecordQuestion> questions;
    private final Terms terms;
    private final Messages messages;
    private final Scopes scopes;
    private final Clock clock;

    RecordAnswers(
            JdbcClient db, List<RecordQuestion> questions, Terms terms, Messages messages, Scopes scopes, Clock clock) {
        this.db = db;
        this.questions = questions;
        this.terms = terms;
        this.messages = messages;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Answers to those questions of this questionnaire the records know; nothing for who reads no home's records. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID home, Questionnaire asks) {
        if (scopes.current().reach() == Reach.NATION) return List.of();
        var counted = new ArrayList<Counted>();
        for (var question : questions)
            if (asks.find(question.code()).isPresent()) counted(home, question).ifPresent(counted::add);
        return counted;
    }

    private Optional<Counted> counted(UUID home, RecordQuestion question) {
        var lines = lines(home, question);
        if (lines.isEmpty()) return Optional.empty();
        long fine = lines.stream().filter(Line::fine).count();
        var value = fine == lines.size() ? "2" : fine == 0 ? "0" : "1";
        return Optional.of(new Counted(
                question.code(),
                value,
                messages.get(Messages.INDONESIAN, "monitoring.counted." + question.code(), fine, lines.size()),
                "/lks/" + home + "/penilaian-mandiri/data/" + question.code()));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(UUID home, RecordQuestion question) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var sql = db.sql(question.sql()).param("home", home).param("today", today);
        for (var term : question.terms())
            sql = sql.param(term.replace("-", ""), terms.value(term).value());
        return sql.query(Line.class).list();
    }

    public Optional<RecordQuestion> find(String code) {
        return questions.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
