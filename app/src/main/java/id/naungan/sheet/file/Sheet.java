package id.naungan.sheet.file;

import java.util.List;

/** One sheet: its rows that hold something, its merged cells, and whether its dates count from 1904. */
public record Sheet(String name, boolean hidden, boolean from1904, List<Line> lines, List<Merge> merges) {

    public Sheet {
        lines = List.copyOf(lines);
        merges = List.copyOf(merges);
    }

    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
