package id.naungan.instrument;

import id.naungan.instrument.domain.Answer;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.xlsform.ReadXlsForm;
import id.naungan.instrument.xlsform.XlsForm;
import id.naungan.sheet.file.Sheet;
import id.naungan.sheet.file.SheetFile;
import id.naungan.sheet.file.Workbook;
import id.naungan.store.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes questionnaires and answers for tests, from lines as they would stand in a workbook. */
public final class Asking {

    private Asking() {}

    public static Sheet sheet(String name, String csv) {
        return switch (SheetFile.open(name + ".csv", csv.getBytes(StandardCharsets.UTF_8))) {
            case Workbook book -> book.sheets().getFirst();
            case id.naungan.sheet.file.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    public static XlsForm read(String survey, String choices) {
        var sheets = new ArrayList<Sheet>(List.of(sheet("survey", survey)));
        if (!choices.isEmpty()) sheets.add(sheet("choices", choices));
        return ReadXlsForm.read(sheets);
    }

    public static Questionnaire asks(String survey, String choices) {
        return switch (read(survey, choices)) {
            case XlsForm.Form form -> form.asks();
            case XlsForm.Wrong wrong -> throw new IllegalStateException(wrong.toString());
        };
    }

    public static Answer answer(Questionnaire asks, String code, String repeat, String value) {
        return answer(asks, code, repeat, value, null);
    }

    public static Answer notApplicable(Questionnaire asks, String code) {
        return answer(asks, code, "", null, "Tidak ada balita");
    }

    private static Answer answer(Questionnaire asks, String code, String repeat, String value, String na) {
        return new Answer(
                Ids.next(),
                0,
                asks.find(code).orElseThrow().id(),
                code,
                repeat,
                value,
                na,
                null,
                null,
                null,
                null,
                null,
                null,
                "Uji",
                Instant.EPOCH);
    }
}
