package id.naungan.monitoring.assess;

import id.naungan.instrument.domain.Filled;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Score;
import id.naungan.instrument.domain.Scores;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.Visits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the home's own answers beside those of a visit, question by question, by the code both share. */
@Component
public class Compare {

    /** A visit whose sheet can be laid beside the home's. */
    public record Beside(Visit visit, UUID sheet, String title) {}

    /** Both results and the lines, differences first and the largest on top. */
    public record Result(
            @Nullable BigDecimal home,
            @Nullable BigDecimal visit,
            List<Compared> lines,
            long same,
            long differing,
            long unanswered) {}

    private final Sheets sheets;
    private final Instruments instruments;
    private final Visits visits;

    Compare(Sheets sheets, Instruments instruments, Visits visits) {
        this.sheets = sheets;
        this.instruments = instruments;
        this.visits = visits;
    }

    /** Sheets of visits to the home the caller reads, the newest visit first. */
    @Transactional(readOnly = true)
    public List<Beside> beside(UUID home, Locale locale) {
        var found = new ArrayList<Beside>();
        for (var visit : visits.where(
                "v.institution_id = ? and v.begun_at is not null and v.state <> 'BATAL' order by v.begun_at desc limit 10",
                home))
            for (var sheet : sheets.about("KUNJUNGAN", visit.id()))
                if (!sheet.sealed() && sheets.readable(sheet) && !sheet.open())
                    found.add(new Beside(
                            visit,
                            sheet.id(),
                            instruments.one(sheet.editionId()).of().title(locale)));
        return found;
    }

    @Transactional(readOnly = true)
    public Result of(Sheet own, Sheet other, Locale locale) {
        var mine = sheets.filled(own);
        var theirs = sheets.filled(other);
        var right = lines(theirs);
        var lines = new ArrayList<Compared>();
        for (var line : Scores.of(mine).lines()) {
            var match = right.get(line.place().item().code());
            if (match != null) lines.add(compared(mine, line, theirs, match, locale));
        }
        lines.sort(Comparator.comparingInt((Compared line) -> -Math.abs(line.difference()))
                .thenComparing(line -> !line.critical()));
        long unanswered = lines.stream()
                .filter(l -> l.home() == null || l.visit() == null)
                .count();
        long differing = lines.stream().filter(Compared::differs).count();
        return new Result(
                Scores.of(mine).result(),
                Scores.of(theirs).result(),
                lines,
                lines.size() - differing - unanswered,
                differing,
                unanswered);
    }

    private static Map<String, Score.Line> lines(Filled filled) {
        return Scores.of(filled).lines().stream()
                .collect(Collectors.toMap(line -> line.place().item().code(), line -> line, (a, b) -> a, HashMap::new));
    }

    private static Compared compared(Filled mine, Score.Line left, Filled theirs, Score.Line right, Locale locale) {
        var item = left.place().item();
        var answer = mine.answer(left.place());
        boolean both = left.answered() && right.answered() && left.applies() && right.applies();
        return new Compared(
                item.code(),
                item.words().label(locale),
                left.group() == null ? null : left.group().words().label(locale),
                said(mine, left, locale),
                said(theirs, right, locale),
                answer == null ? null : answer.countedWords(),
                answer == null ? null : answer.contestedWhy(),
                item.marking().critical(),
                both ? left.raw().subtract(right.raw()).intValue() : 0);
    }

    private static @Nullable String said(Filled filled, Score.Line line, Locale locale) {
        var answer = filled.answer(line.place());
        if (answer != null && answer.naWhy() != null) return answer.naWhy();
        if (!line.answered()) return null;
        var value = filled.value(line.place());
        return filled.asks().choices(line.place().item()).stream()
                .filter(choice -> choice.code().equals(value))
                .map(choice -> choice.label(locale))
                .findFirst()
                .orElse(value);
    }
}
