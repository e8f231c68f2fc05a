package id.naungan.institution.intake.report;

import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.IntakeLine;
import id.naungan.institution.intake.IntakeLines;
import id.naungan.institution.intake.IntakeOutcome;
import id.naungan.institution.intake.Intakes;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.report.ReportWorkbook;
import id.naungan.sheet.report.Verdict;
import id.naungan.sheet.value.Hint;
import id.naungan.web.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes beside every row of the office's workbook what became of it and why, also beside those that are no homes. */
@Component
class IntakeReport {

    private final Intakes intakes;
    private final IntakeLines lines;
    private final Messages words;

    IntakeReport(Intakes intakes, IntakeLines lines, Messages words) {
        this.intakes = intakes;
        this.lines = lines;
        this.words = words;
    }

    byte[] of(Intake found, Locale locale) {
        var layout = intakes.layout(found);
        var verdicts = new HashMap<RowRef, Verdict>();
        for (var skipped : intakes.read(layout, intakes.mapping(found, layout)).skipped()) {
            verdicts.put(
                    skipped.at(),
                    new Verdict(words.get(locale, "intake.skipped"), words.get(locale, skipped.messageKey())));
        }
        for (var line : lines.all(found.id())) {
            verdicts.put(
                    new RowRef(line.sheet(), line.line()), new Verdict(result(line, locale), reason(line, locale)));
        }
        var headings = new Verdict(words.get(locale, "intake.result"), words.get(locale, "intake.reason"));
        try (var out = new ByteArrayOutputStream()) {
            ReportWorkbook.write(out, layout, verdicts, headings);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String result(IntakeLine line, Locale locale) {
        return line.outcome() != null
                ? words.get(locale, "IntakeOutcome." + line.outcome())
                : words.get(locale, "IntakeVerdict." + line.verdict());
    }

    private String reason(IntakeLine line, Locale locale) {
        var reasons = new ArrayList<String>();
        for (var why : line.reasons()) reasons.add(say(why, locale));
        if (line.decision() != null) {
            var decision = words.get(locale, "IntakeDecision." + line.decision());
            reasons.add(words.get(locale, "intake.decided-as", decision));
        } else if (line.mayDecide() || line.outcome() == IntakeOutcome.DILEWATI) {
            reasons.add(words.get(locale, "intake.undecided"));
        }
        var home = line.read();
        if (home != null) {
            home.remarks()
                    .forEach(remark -> reasons.add(
                            words.get(locale, "intake.field." + remark.field()) + ": " + say(remark.hint(), locale)));
        }
        return String.join(" ", reasons);
    }

    private String say(Hint hint, Locale locale) {
        var text = words.get(locale, hint.messageKey(), hint.args().toArray());
        return text.endsWith(".") ? text : text + ".";
    }
}
