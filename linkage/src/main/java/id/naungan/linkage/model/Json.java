package id.naungan.linkage.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON as maps, lists, texts, numbers and truth values. */
public final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    public static Object read(String text) {
        var json = new Json(text);
        Object value = json.value();
        json.blank();
        if (json.at < text.length()) {
            throw json.wrong();
        }
        return value;
    }

    private Object value() {
        blank();
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", "");
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var map = new LinkedHashMap<String, Object>();
        at++;
        blank();
        while (!taken('}')) {
            if (!map.isEmpty()) {
                expect(',');
            }
            blank();
            String key = string();
            blank();
            expect(':');
            map.put(key, value());
            blank();
        }
        return map;
    }

    private List<Object> array() {
        var list = new ArrayList<>();
        at++;
        blank();
        while (!taken(']')) {
            if (!list.isEmpty()) {
                expect(',');
            }
            list.add(value());
            blank();
        }
        return list;
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return out.toString();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw wrong();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw wrong();
                }
                at += 4;
                yield (char) Integer.parseInt(text, at - 4, at, 16);
            }
            default -> c;
        };
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            at = start;
            throw wrong();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private void blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean taken(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!taken(c)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        long line = 1
                + text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new IllegalArgumentException("JSON, line " + line);
    }

    public static String write(Object value) {
        var out = new StringBuilder();
        write(value, out, 0);
        return out.append('\n').toString();
    }

    private static void write(Object value, StringBuilder out, int depth) {
        switch (value) {
            case Map<?, ?> map -> {
                out.append('{');
                String divider = "\n";
                for (var entry : map.entrySet()) {
                    out.append(divider).repeat(' ', 2 * depth + 2);
                    quote(entry.getKey().toString(), out);
                    out.append(": ");
                    write(entry.getValue(), out, depth + 1);
                    divider = ",\n";
                }
                out.append(map.isEmpty() ? "}" : "\n" + " ".repeat(2 * depth) + "}");
            }
            case List<?> list -> list(list, out, depth);
            case double[] numbers ->
                list(java.util.Arrays.stream(numbers).boxed().toList(), out, depth);
            case Float number -> out.append(plain(number));
            case Double number -> out.append(plain(number));
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> quote(value.toString(), out);
        }
    }

    private static void list(List<?> list, StringBuilder out, int depth) {
        boolean nested = list.stream().anyMatch(e -> e instanceof Map);
        out.append('[');
        String divider = nested ? "\n" : "";
        for (Object element : list) {
            out.append(divider);
            if (nested) {
                out.repeat(' ', 2 * depth + 2);
            }
            write(element, out, depth + 1);
            divider = nested ? ",\n" : ", ";
        }
        if (nested && !list.isEmpty()) {
            out.append('\n').repeat(' ', 2 * depth);
        }
        out.append(']');
    }

    private static String plain(float number) {
        return number == Math.rint(number) && Math.abs(number) < 1e7
                ? Long.toString((long) number)
                : Float.toString(number);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < 32) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
