package id.naungan.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table on the terminal, and the same as JSON. */
public final class Report {

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Map<String, Object>> checks = new ArrayList<>();

    public void fact(String name, Object value) {
        facts.put(name, value);
        System.out.printf(Locale.ROOT, "  %-40s %s%n", name, value);
    }

    public static void heading() {
        System.out.printf(
                "%n%-44s %4s %8s %8s %8s %8s %9s %5s %7s %7s %7s %6s %6s %6s%n",
                "operation",
                "at",
                "p50 ms",
                "p95",
                "p99",
                "max",
                "ops/s",
                "err",
                "CPU app",
                "CPU db",
                "sum ms",
                "goal",
                "MB app",
                "MB db");
    }

    public void add(Figure f) {
        figures.add(f);
        if (f.operations() == 0) {
            System.out.printf("%-44s %4d not there yet: %s%n", f.operation(), f.atOnce(), f.problem());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %4d %8.2f %8.2f %8.2f %8.1f %,9.1f %5d %7.3f %7.3f %7.3f %6s %6.0f %6.0f %s%n",
                f.operation(),
                f.atOnce(),
                f.p50(),
                f.p95(),
                f.p99(),
                f.max(),
                f.perSecond(),
                f.errors(),
                f.cpuApplication(),
                f.cpuDatabase(),
                f.cpu(),
                f.goal() == null ? "" : f.goal().toString(),
                f.memoryApplication(),
                f.memoryDatabase(),
                (f.missed() ? "MISSED" : "") + (f.errors() > 0 ? "  " + f.problem() : ""));
    }

    /** Something that must hold. */
    public boolean check(String what, boolean holds, String measured) {
        checks.add(Map.of("what", what, "holds", holds, "measured", measured));
        System.out.printf("  %-6s %-70s %s%n", holds ? "passed" : "FAILED", what, measured);
        return holds;
    }

    public boolean allHold() {
        return checks.stream().allMatch(c -> Boolean.TRUE.equals(c.get("holds")));
    }

    public void write(Path file) {
        var text = new StringBuilder("{\n  \"facts\": ").append(json(facts)).append(",\n  \"checks\": [");
        text.append(String.join(
                        ",", checks.stream().map(c -> "\n    " + json(c)).toList()))
                .append("],\n  \"figures\": [");
        text.append(String.join(
                        ",", figures.stream().map(f -> "\n    " + json(row(f))).toList()))
                .append("]\n}\n");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            System.out.println("\n" + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> row(Figure f) {
        var row = new LinkedHashMap<String, Object>();
        for (var component : Figure.class.getRecordComponents()) {
            try {
                var value = component.getAccessor().invoke(f);
                if (value != null) row.put(component.getName(), value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        row.put("perSecond", f.perSecond());
        row.put("missed", f.missed());
        return row;
    }

    private static String json(Map<String, Object> map) {
        var fields = map.entrySet().stream().map(e -> quoted(e.getKey()) + ": " + json(e.getValue()));
        return "{" + String.join(", ", fields.toList()) + "}";
    }

    private static String json(@Nullable Object value) {
        return switch (value) {
            case Double d when !Double.isFinite(d) -> "null";
            case Double d -> String.format(Locale.ROOT, "%.4f", d);
            case Number n -> n.toString();
            case Boolean b -> b.toString();
            case null -> "null";
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
