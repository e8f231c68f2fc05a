package id.naungan.instrument.xlsform;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of a cell, with a point or a comma. */
final class Numbers {

    private Numbers() {}

    static @Nullable BigDecimal read(Table.Row row, String column, List<Mistake> mistakes) {
        var text = row.text(column).replace(',', '.');
        if (text.isEmpty()) return null;
        if (text.matches("-?\\d{1,5}(\\.\\d{1,3})?")) return new BigDecimal(text);
        mistakes.add(Mistake.at(row.of().name(), row.number(), column, "number", text));
        return null;
    }
}
