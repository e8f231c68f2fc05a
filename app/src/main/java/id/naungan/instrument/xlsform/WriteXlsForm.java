package id.naungan.instrument.xlsform;

import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.ItemType;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.kernel.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes an edition as an XLSForm workbook that reads back to the same; XLSForm tools read it too and skip our own columns. */
public final class WriteXlsForm {

    private static final String ID = "::Bahasa Indonesia (id)";
    private static final String EN = "::English (en)";
    private static final List<String> SURVEY = List.of(
            "type",
            "name",
            "label" + ID,
            "label" + EN,
            "hint" + ID,
            "hint" + EN,
            "required",
            "relevant",
            "constraint",
            "constraint_message" + ID,
            "constraint_message" + EN,
            "calculation",
            "appearance",
            "weight",
            "points",
            "critical",
            "cap",
            "na",
            "verification",
            "evidence",
            "norm");
    private static final List<String> CHOICES = List.of("list_name", "name", "label" + ID, "label" + EN, "score");
    private static final List<String> SETTINGS = List.of(
            "form_title", "form_id", "version", "default_language", "form_title_en", "purpose", "kinds", "secrecy");

    private final Questionnaire asks;
    private int row;

    private WriteXlsForm(Questionnaire asks) {
        this.asks = asks;
    }

    public static void write(Edition edition, Questionnaire asks, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            new WriteXlsForm(asks).survey(book.newWorksheet("survey"));
            var choices = book.newWorksheet("choices");
            line(choices, 0, CHOICES);
            int at = 1;
            for (var choice : asks.choices())
                cells(choices, at++, choice.list(), choice.code(), choice.label(), choice.labelEn(), choice.score());
            var settings = book.newWorksheet("settings");
            line(settings, 0, SETTINGS);
            var of = edition.of();
            cells(
                    settings,
                    1,
                    of.title(),
                    of.code(),
                    String.valueOf(edition.number()),
                    "Bahasa Indonesia (id)",
                    of.titleEn(),
                    of.purpose().name(),
                    String.join(" ", of.kinds().stream().sorted().toList()),
                    of.secrecy().name());
        }
    }

    private void survey(Worksheet sheet) {
        line(sheet, row++, SURVEY);
        asks.in(null).forEach(item -> item(sheet, item));
        sheet.freezePane(2, 1);
    }

    private void item(Worksheet sheet, Item item) {
        var rules = item.rules();
        var marking = item.marking();
        cells(
                sheet,
                row++,
                item.list() == null ? item.type().xls() : item.type().xls() + " " + item.list(),
                item.code(),
                item.type() == ItemType.CALCULATE && item.label().equals(item.code()) ? null : item.label(),
                item.words().labelEn(),
                item.words().hint(),
                item.words().hintEn(),
                rules.required() ? "yes" : null,
                rules.relevant(),
                rules.constraint(),
                rules.message(),
                rules.messageEn(),
                rules.calculation(),
                rules.appearance(),
                marking.weight().compareTo(BigDecimal.ONE) == 0 ? null : marking.weight(),
                marking.points(),
                marking.critical() ? "yes" : null,
                marking.cap(),
                marking.mayNa() ? "yes" : null,
                marking.verification(),
                marking.evidence(),
                marking.norm());
        if (!item.type().holds()) return;
        asks.in(item).forEach(inner -> item(sheet, inner));
        cells(sheet, row++, item.type().xls().replace("begin", "end"));
    }

    private static void line(Worksheet sheet, int at, List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(at, i, heads.get(i));
            sheet.style(at, i).bold().set();
        }
    }

    private static void cells(Worksheet sheet, int at, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) sheet.value(at, i, number);
            else if (values[i] != null) sheet.value(at, i, SafeCell.of(values[i].toString()));
        }
    }
}
