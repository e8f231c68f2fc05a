package id.naungan.linkage.table;

import java.util.List;

/** Where each field stands in a row of numbers. */
public record Layout(List<Field> fields) {

    public Layout {
        fields = List.copyOf(fields);
    }

    public int width() {
        return fields.stream().mapToInt(f -> f.kind().cells()).sum();
    }

    /** The first cell of a field. */
    public int cell(String field) {
        int at = 0;
        for (Field f : fields) {
            if (f.name().equals(field)) {
                return at;
            }
            at += f.kind().cells();
        }
        throw new Refusal("model.field", field);
    }

    public Field field(String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("model.field", name));
    }
}
