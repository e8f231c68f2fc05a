package id.naungan.instrument.xlsform;

import java.util.List;

/** What is wrong in a workbook, and where: sheet, row as the user counts, column by its heading; row 0 means the whole sheet. */
public record Mistake(String sheet, int row, String column, String key, List<Object> arguments) {

    static Mistake at(String sheet, int row, String column, String key, Object... arguments) {
        return new Mistake(sheet, row, column, "instrument.mistake." + key, List.of(arguments));
    }
}
