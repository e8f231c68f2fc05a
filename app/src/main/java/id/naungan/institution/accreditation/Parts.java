package id.naungan.institution.accreditation;

import id.naungan.institution.licence.PaperVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The components of a round with their items. While the home is at it the items of the day are asked; what was sent keeps its
 * questions as they were asked.
 */
@Component
class Parts {

    private record Kept(
            String component,
            int version,
            int foundVersion,
            @Nullable UUID fileId,
            @Nullable PaperVerdict verdict,
            @Nullable String remark,
            @Nullable String checkedByName) {}

    private record Answer(
            GivenBy givenBy,
            String component,
            String item,
            String question,
            Fulfilment answer,
            @Nullable String remark) {}

    private final JdbcClient db;
    private final Instrument instrument;

    Parts(JdbcClient db, Instrument instrument) {
        this.db = db;
        this.instrument = instrument;
    }

    List<Part> of(Round round) {
        var kept = new LinkedHashMap<String, Kept>();
        db.sql("""
                select component, version, found_version, file_id, verdict, remark, checked_by_name from institution.accreditation_part
                 where accreditation_id = ?""").param(round.id()).query(Kept.class).list().forEach(part -> kept.put(part.component(), part));
        var answers = db.sql("""
                select given_by, component, item, question, answer, remark from institution.accreditation_answer
                 where accreditation_id = ? order by item""").param(round.id()).query(Answer.class).list();
        var answered = answers.stream().map(Answer::component).collect(Collectors.toSet());
        var components = round.state().withHome()
                ? instrument.components()
                : instrument.everKnown().stream().filter(answered::contains).toList();
        return components.stream()
                .map(component -> part(round, component, kept.get(component), answers))
                .toList();
    }

    private Part part(Round round, String component, @Nullable Kept kept, List<Answer> all) {
        var lines = lines(
                round,
                component,
                all.stream()
                        .filter(answer -> answer.component().equals(component))
                        .toList());
        return kept == null
                ? new Part(component, 0, 0, null, null, null, null, lines)
                : new Part(
                        component,
                        kept.version(),
                        kept.foundVersion(),
                        kept.fileId(),
                        kept.verdict(),
                        kept.remark(),
                        kept.checkedByName(),
                        lines);
    }

    private List<Line> lines(Round round, String component, List<Answer> answers) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (round.state().withHome()) {
            Locale locale = LocaleContextHolder.getLocale();
            instrument.items(component).forEach(code -> asked.put(code.code(), code.label(locale)));
        } else {
            answers.forEach(answer -> asked.put(answer.item(), answer.question()));
        }
        var lines = new ArrayList<Line>();
        asked.forEach((item, question) -> {
            var own = find(answers, GivenBy.MANDIRI, item);
            var found = find(answers, GivenBy.ASESOR, item);
            lines.add(new Line(
                    item,
                    question,
                    own == null ? null : own.answer(),
                    own == null ? null : own.remark(),
                    found == null ? null : found.answer(),
                    found == null ? null : found.remark()));
        });
        return lines;
    }

    private static @Nullable Answer find(List<Answer> answers, GivenBy by, String item) {
        return answers.stream()
                .filter(answer -> answer.givenBy() == by && answer.item().equals(item))
                .findFirst()
                .orElse(null);
    }
}
