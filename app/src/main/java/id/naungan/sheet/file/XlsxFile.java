package id.naungan.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an .xlsx by itself, streaming, part by part.
 * Why not a library: a cell address like ZZZZZZ1 makes the usual readers allocate gigabytes, and none tells merged cells.
 */
final class XlsxFile {

    private XlsxFile() {}

    static Workbook read(String fileName, byte[] content) throws IOException, XMLStreamException {
        try (var parts = new ZipParts(content)) {
            var book = BookPart.read(parts);
            var dates = book.styles() == null ? DateStyles.NONE : DateStyles.read(parts, book.styles());
            var strings = book.strings() == null ? SharedStrings.NONE : SharedStrings.read(parts, book.strings());
            var budget = new Budget();
            var sheets = new ArrayList<Sheet>();
            for (var entry : book.sheets()) {
                var part = new SheetPart(strings, dates, book.from1904(), budget);
                try (var xml = parts.xml(entry.path())) {
                    sheets.add(part.read(entry.name(), entry.hidden(), xml));
                }
            }
            return new Workbook(fileName, sheets);
        }
    }
}
