package id.naungan.linkage.block;

import id.naungan.linkage.table.Field;
import id.naungan.linkage.table.Layout;
import id.naungan.linkage.table.Refusal;
import id.naungan.linkage.text.Hash;
import java.util.ArrayList;
import java.util.List;

/** Two records are looked at when every part of a rule is known of both and equal, such as birth date and first letters. */
public record Rule(List<String> parts) {

    public Rule {
        parts = List.copyOf(parts);
    }

    /** Reads {@code tgl_lahir + nama:first3}. */
    public static Rule of(String text) {
        return new Rule(List.of(text.strip().split("\\s*\\+\\s*")));
    }

    @Override
    public String toString() {
        return String.join(" + ", parts);
    }

    /** A number for each record, equal when the rule holds, 0 when a part is unknown. */
    interface Key {
        long of(int[] cells, int at);
    }

    Key key(Layout layout) {
        var keys = new ArrayList<Key>();
        for (String part : parts) {
            int colon = part.indexOf(':');
            String field = colon < 0 ? part : part.substring(0, colon);
            keys.add(part(layout.field(field), layout.cell(field), colon < 0 ? "" : part.substring(colon + 1)));
        }
        var all = keys.toArray(Key[]::new);
        return (cells, at) -> {
            long hash = all.length;
            for (Key key : all) {
                long value = key.of(cells, at);
                if (value == 0) {
                    return 0;
                }
                hash = Hash.mix(hash * 0x9E3779B97F4A7C15L + value);
            }
            return hash == 0 ? 1 : hash;
        };
    }

    private static Key part(Field field, int cell, String view) {
        return switch (field.kind()) {
            case NAME ->
                switch (view) {
                    case "" -> (c, at) -> c[at + cell + 3];
                    case "key" -> (c, at) -> c[at + cell + 1];
                    case "first3" -> (c, at) -> c[at + cell + 2];
                    default -> throw new Refusal("model.part", field.name() + ":" + view);
                };
            case DATE ->
                switch (view) {
                    case "" -> (c, at) -> c[at + cell] & ~Field.FROM_NIK;
                    case "year" -> (c, at) -> (c[at + cell] & ~Field.FROM_NIK) / 10000;
                    case "month" -> (c, at) -> (c[at + cell] & ~Field.FROM_NIK) / 100;
                    case "day" -> (c, at) -> (c[at + cell] & ~Field.FROM_NIK) % 10000;
                    default -> throw new Refusal("model.part", field.name() + ":" + view);
                };
            case DIGITS ->
                switch (view) {
                    case "" -> (c, at) -> whole(c, at + cell);
                    case "head" -> (c, at) -> whole(c, at + cell) >>> 16;
                    case "tail" -> (c, at) -> whole(c, at + cell) & 0xFFFFFFFFFFL;
                    default -> throw new Refusal("model.part", field.name() + ":" + view);
                };
            case REGION ->
                switch (view) {
                    case "" -> (c, at) -> c[at + cell] == 0 || c[at + cell + 1] == 0 ? 0 : whole(c, at + cell);
                    case "kec" -> (c, at) -> c[at + cell];
                    case "kab" -> (c, at) -> c[at + cell] / 100;
                    default -> throw new Refusal("model.part", field.name() + ":" + view);
                };
            case TEXT, PLACE, RAW, LIST -> (c, at) -> c[at + cell + 1];
            case ADDRESS -> (c, at) -> c[at + cell] == 0 ? 0 : whole(c, at + cell + 1);
            case PHONE, DECIMAL -> (c, at) -> whole(c, at + cell);
            case SEX, NUMBER -> (c, at) -> c[at + cell];
        };
    }

    private static long whole(int[] cells, int at) {
        return (long) cells[at] << 32 | cells[at + 1] & 0xFFFFFFFFL;
    }
}
