package id.naungan.casework.roster.report;

import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.RosterImports;
import id.naungan.casework.roster.RowOutcome;
import id.naungan.casework.roster.Why;
import id.naungan.casework.roster.verdict.RosterLine;
import id.naungan.casework.roster.verdict.RosterLines;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.report.ReportWorkbook;
import id.naungan.sheet.report.Verdict;
import id.naungan.web.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes beside every row of the user's file what became of it and why. */
@Component
class WriteReport {

    private final RosterImports imports;
    private final RosterLines lines;
    private final Messages words;

    WriteReport(RosterImports imports, RosterLines lines, Messages words) {
        this.imports = imports;
        this.lines = lines;
        this.words = words;
    }

    byte[] of(RosterImport found, Locale locale) {
        var verdicts = new HashMap<RowRef, Verdict>();
        for (var line : lines.all(found.id())) {
            verdicts.put(
                    new RowRef(line.sheet(), line.line()), new Verdict(result(line, locale), reason(line, locale)));
        }
        var headings =
                new Verdict(words.get(locale, "roster.report.result"), words.get(locale, "roster.report.reason"));
        try (var out = new ByteArrayOutputStream()) {
            ReportWorkbook.write(out, imports.layout(found), verdicts, headings);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String result(RosterLine line, Locale locale) {
        return line.outcome() != null
                ? words.get(locale, "RowOutcome." + line.outcome())
                : words.get(locale, "RowVerdict." + line.verdict());
    }

    private String reason(RosterLine line, Locale locale) {
        var reasons = new ArrayList<String>();
        for (var why : line.reasons()) reasons.add(say(why, locale));
        if (line.decision() != null)
            reasons.add(words.get(locale, "import.decided-as", words.get(locale, "Decision." + line.decision())));
        else if (line.mayDecide() || line.outcome() == RowOutcome.DILEWATI)
            reasons.add(words.get(locale, "import.undecided"));
        var child = line.child();
        if (child != null) {
            child.remarks()
                    .forEach(remark -> reasons.add(words.get(locale, "roster.field." + remark.field()) + ": "
                            + words.get(
                                    locale, remark.messageKey(), remark.args().toArray())));
        }
        return String.join(" ", reasons);
    }

    private String say(Why why, Locale locale) {
        var text = words.get(locale, why.key(), why.args().toArray());
        return text.endsWith(".") ? text : text + ".";
    }
}
