package id.naungan.sheet.file;

import java.util.List;

/** A file that could be opened; a CSV file is a workbook of one sheet that bears the file's name. */
public record Workbook(String fileName, List<Sheet> sheets) implements SheetFile {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
