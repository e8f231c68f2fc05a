package id.naungan.sheet.file;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet; the size a sheet claims for itself is ignored, only what is there counts. */
final class SheetPart {

    private final SharedStrings strings;
    private final DateStyles dates;
    private final boolean from1904;
    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;

    SheetPart(SharedStrings strings, DateStyles dates, boolean from1904, Budget budget) {
        this.strings = strings;
        this.dates = dates;
        this.from1904 = from1904;
        this.budget = budget;
    }

    Sheet read(String name, boolean hidden, XmlPart xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = CellAddress.checkedRow(xml.number("r", row + 1));
                cells = new ArrayList<>();
            } else if (xml.starts("c")) {
                readCell(xml);
            } else if (xml.ends("row")) {
                endRow();
            } else if (xml.starts("mergeCell")) {
                addMerge(xml.attribute("ref"));
            }
        }
        return new Sheet(name, hidden, from1904, lines, merges);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            budget.row();
            lines.add(new Line(row, cells));
        }
    }

    private void readCell(XmlPart xml) throws XMLStreamException {
        var address = xml.attribute("r");
        int column = address == null ? cells.size() : CellAddress.column(address);
        var type = xml.attribute("t");
        int style = xml.number("s", -1);
        boolean formula = false;
        var cell = Cell.EMPTY;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                cell = cell(type, style, xml.text());
            } else if (xml.starts("is")) {
                cell = Cell.text(SharedStrings.rich(xml, "is"));
            }
        }
        if (!cell.blank()) {
            budget.cell(column, cell.text().length());
            put(column, formula ? cell.fromFormula() : cell);
        }
    }

    private void put(int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    private Cell cell(@Nullable String type, int style, String value) {
        return switch (type == null ? "n" : type) {
            case "s" -> Cell.text(strings.at(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> Cell.text(value);
            case "b" -> new Cell(Cell.Kind.BOOLEAN, value.strip().equals("1") ? "1" : "0", false);
            case "e" -> new Cell(Cell.Kind.ERROR, CellText.clean(value), false);
            case "d" -> Cell.text(value.length() > 10 ? value.substring(0, 10) : value);
            default -> numberOrDate(style, value);
        };
    }

    private Cell numberOrDate(int style, String value) {
        var number = Cell.number(value);
        var parsed = dates.isDate(style) ? number.number() : null;
        var date = parsed == null ? null : SerialDate.of(parsed, from1904);
        return date == null ? number : Cell.date(date);
    }

    private void addMerge(@Nullable String ref) {
        var ends = ref == null ? new String[0] : ref.split(":");
        if (ends.length == 2 && merges.size() < Limits.MERGES) {
            merges.add(new Merge(
                    CellAddress.row(ends[0]),
                    CellAddress.row(ends[1]),
                    CellAddress.column(ends[0]),
                    CellAddress.column(ends[1])));
        }
    }
}
