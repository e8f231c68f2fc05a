package id.naungan.instrument.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.instrument.Asking;
import id.naungan.instrument.domain.Answer;
import id.naungan.instrument.domain.Filled;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.domain.Scores;
import id.naungan.web.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** A spreadsheet counts the same result from the workbook as the server: its formulas are worked out here from its cells alone. */
class AnswersWorkbookTest {

    private static final Path SHIPPED = Path.of("src/main/resources/instrument");

    private final AnswersWorkbook workbook = new AnswersWorkbook(new Messages(true));

    private static Questionnaire shipped(String file) throws IOException {
        return Asking.asks(
                Files.readString(SHIPPED.resolve(file + ".csv")), Files.readString(SHIPPED.resolve("choices.csv")));
    }

    @Test
    void theFormulasOfTheWorkbookCountWhatTheServerCounts() throws IOException {
        for (var file : List.of("snpa", "akreditasi", "lansia", "kpai", "spm", "petugas"))
            for (int seed = 1; seed <= 3; seed++) compare(shipped(file), seed);
    }

    private void compare(Questionnaire asks, int seed) throws IOException {
        var filled = new Filled(asks, answers(asks, new Random(seed)), LocalDate.of(2026, 3, 15));
        var score = Scores.of(filled);
        var out = new ByteArrayOutputStream();
        workbook.xlsx(filled, Messages.INDONESIAN, out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var answers = book.findSheet("jawaban").orElseThrow().read();
            var result = rows(book.findSheet("hasil").orElseThrow());
            var all = result.getLast();
            assertThat(count(answers, all, "", "K")).isEqualByComparingTo(score.earned());
            assertThat(count(answers, all, "", "L")).isEqualByComparingTo(score.most());
            var percent = percent(count(answers, all, "", "K"), count(answers, all, "", "L"));
            assertThat(percent).isEqualByComparingTo(score.percent());
            assertThat(percent.min(lowest(answers))).isEqualByComparingTo(score.result());
            for (int i = 0; i < score.groups().size(); i++) {
                var group = score.groups().get(i);
                var line = result.stream()
                        .filter(row -> row.getCellText(0).equals(group.item() == null ? "-" : group.item().code()))
                        .findFirst()
                        .orElseThrow();
                assertThat(count(answers, line, line.getCellText(0), "K")).isEqualByComparingTo(group.earned());
                assertThat(count(answers, line, line.getCellText(0), "L")).isEqualByComparingTo(group.most());
            }
        }
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        return sheet.read().stream().skip(1).toList();
    }

    /** Chosen at random, with some that do not apply and some left out. */
    private static List<Answer> answers(Questionnaire asks, Random random) {
        var answers = new ArrayList<Answer>();
        for (var item : asks.asked()) {
            var choices = asks.choices(item);
            int what = random.nextInt(10);
            if (what == 0 && item.marking().mayNa()) answers.add(Asking.notApplicable(asks, item.code()));
            else if (what > 1 && !choices.isEmpty())
                answers.add(Asking.answer(asks, item.code(), "", choices.get(random.nextInt(choices.size())).code()));
            else if (what > 1 && choices.isEmpty()) answers.add(Asking.answer(asks, item.code(), "", "3"));
        }
        return answers;
    }

    /** SUMPRODUCT over the columns the formula names; the formula itself must name exactly these. */
    private static BigDecimal count(List<Row> answers, Row line, String group, String column) {
        var formula = formula(line.getCell(column.equals("K") ? 2 : 3));
        int last = answers.size();
        var of = group.isEmpty() ? "" : "\\(jawaban!\\$C\\$2:\\$C\\$" + last + "=A\\d+\\)\\*";
        assertThat(formula)
                .matches("SUMPRODUCT\\(" + of + "jawaban!\\$I\\$2:\\$I\\$%1$d\\*jawaban!\\$%2$s\\$2:\\$%2$s\\$%1$d\\*jawaban!\\$M\\$2:\\$M\\$%1$d\\)".formatted(last, column));
        return answers.stream()
                .skip(1)
                .filter(row -> group.isEmpty() || row.getCellText(2).equals(group))
                .map(row -> number(row, 8).multiply(number(row, column.equals("K") ? 10 : 11)).multiply(number(row, 12)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal earned, BigDecimal most) {
        return earned.multiply(BigDecimal.valueOf(100)).divide(most, 2, RoundingMode.HALF_UP);
    }

    private static final Pattern CAP = Pattern.compile("IF\\(AND\\(ISNUMBER\\(N(\\d+)\\),I\\1=1,J\\1=1,K\\1=0\\),N\\1,100\\)");

    private static BigDecimal lowest(List<Row> answers) {
        return answers.stream()
                .skip(1)
                .filter(row -> row.getCellCount() > 16 && row.getCell(16) != null)
                .map(row -> {
                    assertThat(CAP.matcher(formula(row.getCell(16))).matches()).isTrue();
                    boolean caps = row.getCell(13) != null && number(row, 8).intValue() == 1 && number(row, 9).intValue() == 1 && number(row, 10).signum() == 0;
                    return caps ? number(row, 13) : BigDecimal.valueOf(100);
                })
                .reduce(BigDecimal.valueOf(100), BigDecimal::min);
    }

    private static String formula(Cell cell) {
        return cell.getFormula().replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    }

    private static BigDecimal number(Row row, int column) {
        var cell = column < row.getCellCount() ? row.getCell(column) : null;
        return cell == null || cell.getRawValue() == null || cell.getRawValue().isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell.getRawValue());
    }
}
