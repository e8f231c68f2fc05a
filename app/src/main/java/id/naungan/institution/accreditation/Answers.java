package id.naungan.institution.accreditation;

import id.naungan.web.Stale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the answers to a component with the questions as they were asked; two hands at once are told so. */
@Component("accreditationAnswers")
class Answers {

    private final JdbcClient db;

    Answers(JdbcClient db) {
        this.db = db;
    }

    /** Whether there is something to write: no, when it stands so already; {@link Stale} when somebody else wrote meanwhile. */
    boolean fresh(Part now, GivenBy by, int version, List<ItemAnswer> sent) {
        var current = by == GivenBy.MANDIRI ? now.version() : now.foundVersion();
        if (current == version) return true;
        if (sent.stream().allMatch(one -> stands(now, by, one))) return false;
        throw new Stale();
    }

    private static boolean stands(Part now, GivenBy by, ItemAnswer one) {
        var line = now.line(one.item());
        if (line == null || one.answer() == null) return true;
        return by == GivenBy.MANDIRI
                ? one.answer() == line.own() && Objects.equals(one.remark(), line.ownRemark())
                : one.answer() == line.found() && Objects.equals(one.remark(), line.foundRemark());
    }

    /** Writes what was answered; an item nobody asks about is left out. */
    void keep(Round of, String component, GivenBy by, List<ItemAnswer> sent, Map<String, String> questions) {
        for (var one : sent) {
            var question = questions.get(one.item());
            if (question == null || one.answer() == null) continue;
            keep(of, component, by, one.item(), question, one.answer(), one.remark());
        }
    }

    private void keep(
            Round of,
            String component,
            GivenBy by,
            String item,
            String question,
            Fulfilment answer,
            @Nullable String remark) {
        db.sql("""
                insert into institution.accreditation_answer as a (accreditation_id, institution_id, district, given_by, component, item, question, answer, remark)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (accreditation_id, given_by, item) do update set version = a.version + 1, question = excluded.question,
                  answer = excluded.answer, remark = excluded.remark
                 where (a.question, a.answer, a.remark) is distinct from (excluded.question, excluded.answer, excluded.remark)""")
                .params(
                        of.id(),
                        of.institutionId(),
                        of.district(),
                        by.name(),
                        component,
                        item,
                        question,
                        answer.name(),
                        remark)
                .update();
    }

    /** Forgets answers to items that are no longer asked, so that what is sent is what was asked. */
    void keepOnly(UUID round, List<String> asked) {
        db.sql(
                        "delete from institution.accreditation_answer where accreditation_id = ? and given_by = 'MANDIRI' and not item = any (?)")
                .params(round, asked.toArray(String[]::new))
                .update();
    }

    static Map<String, String> questions(Part part) {
        return part.lines().stream().collect(Collectors.toMap(Line::item, Line::question));
    }
}
