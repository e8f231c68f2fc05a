package id.naungan.instrument.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The functions an expression may call. */
final class Functions {

    private record Takes(int least, int most) {}

    private static final Map<String, Takes> KNOWN = Map.ofEntries(
            Map.entry("true", new Takes(0, 0)),
            Map.entry("false", new Takes(0, 0)),
            Map.entry("not", new Takes(1, 1)),
            Map.entry("selected", new Takes(2, 2)),
            Map.entry("count-selected", new Takes(1, 1)),
            Map.entry("coalesce", new Takes(2, 20)),
            Map.entry("if", new Takes(3, 3)),
            Map.entry("today", new Takes(0, 0)),
            Map.entry("date", new Takes(1, 1)),
            Map.entry("regex", new Takes(2, 2)),
            Map.entry("string-length", new Takes(1, 1)),
            Map.entry("number", new Takes(1, 1)),
            Map.entry("string", new Takes(1, 1)),
            Map.entry("count", new Takes(1, 1)),
            Map.entry("sum", new Takes(1, 1)),
            Map.entry("min", new Takes(1, 20)),
            Map.entry("max", new Takes(1, 20)),
            Map.entry("round", new Takes(1, 2)),
            Map.entry("concat", new Takes(1, 20)));

    private static final double LATEST_DAY = 2_932_896;

    private Functions() {}

    static void check(String name, List<Node> arguments) {
        var takes = KNOWN.get(name);
        if (takes == null) throw new WrongExpression("function", name);
        if (arguments.size() < takes.least || arguments.size() > takes.most)
            throw new WrongExpression("arguments", name);
        if (name.equals("regex")) {
            if (!(arguments.get(1) instanceof Node.Literal(var pattern))) throw new WrongExpression("pattern");
            SafePattern.of(pattern.toString());
        }
    }

    /** Everything but `if` and `coalesce`, which look at one branch only. */
    static Object call(String name, List<Object> values, Known known) {
        return switch (name) {
            case "true" -> true;
            case "false" -> false;
            case "not" -> !Values.yes(values.get(0));
            case "selected" ->
                words(values.get(0)).contains(Values.text(values.get(1)).strip());
            case "count-selected" -> (double) words(values.get(0)).size();
            case "today" -> known.today().toString();
            case "date" -> date(values.get(0));
            case "regex" -> SafePattern.of(Values.text(values.get(1))).matches(Values.text(values.get(0)));
            case "string-length" ->
                (double) Values.text(values.get(0))
                        .codePointCount(0, Values.text(values.get(0)).length());
            case "number" -> Values.number(values.get(0));
            case "string" -> Values.text(values.get(0));
            case "round" -> round(values);
            case "concat" -> String.join("", values.stream().map(Values::text).toList());
            default -> overMany(name, values);
        };
    }

    private static Object overMany(String name, List<Object> values) {
        var all = values.stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : java.util.stream.Stream.of(value))
                .filter(value -> !Values.text(value).isEmpty())
                .toList();
        var numbers = all.stream().mapToDouble(Values::number);
        return switch (name) {
            case "count" -> (double) all.size();
            case "sum" -> numbers.sum();
            case "min" -> numbers.min().orElse(Double.NaN);
            default -> numbers.max().orElse(Double.NaN);
        };
    }

    private static List<String> words(Object value) {
        var text = Values.text(value).strip();
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+"));
    }

    private static String date(Object value) {
        double days = Math.floor(Values.number(value));
        return days >= 0 && days <= LATEST_DAY
                ? LocalDate.ofEpochDay((long) days).toString()
                : "";
    }

    private static double round(List<Object> values) {
        double number = Values.number(values.get(0));
        if (Double.isNaN(number) || Double.isInfinite(number)) return Double.NaN;
        double places = values.size() == 1 ? 0 : Values.number(values.get(1));
        return new BigDecimal(Double.toString(number))
                .setScale((int) Math.clamp(places, 0, 6), RoundingMode.HALF_UP)
                .doubleValue();
    }
}
