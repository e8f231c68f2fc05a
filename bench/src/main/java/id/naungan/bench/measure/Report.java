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

    /** Processor milliseconds of plain PostgreSQL on the machine at rest for which the goals were set. */
    private static final double QUIET_INSERT = 0.13;

    private static final double QUIET_READ = 0.11;

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Map<String, Object>> checks = new ArrayList<>();

    public void fact(String name, Object value) {
        facts.put(name, value);
        System.out.printf(Locale.ROOT, "  %-40s %s%n", name, value);
    }

    /** What a bare row cost in this run; "× plain" is the share that neither machine nor neighbours change much. */
    private double plainInsert;

    private double plainRead;

    public static void heading() {
        System.out.printf(
                "%n%-42s %3s %8s %8s %8s %8s %9s %4s %8s %7s %8s %8s %6s %6s %6s%n",
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
                "× plain",
                "sum ms",
                "goal",
                "MB app",
                "MB db");
    }

    public void add(Figure f) {
        figures.add(f);
        if (f.operation().equals(Baseline.INSERT)) plainInsert = f.cpu();
        if (f.operation().equals(Baseline.READ)) plainRead = f.cpu();
        if (f.operations() == 0) {
            System.out.printf(
                    "%-42s %3d nothing measured: %s%n",
                    f.operation(), f.atOnce(), f.problem() == null ? "no rows left" : f.problem());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%-42s %3d %8.2f %8.2f %8.2f %8.1f %,9.1f %4d %8.3f %7.3f %8.1f %8.3f %6s %6.0f %6.0f %s%n",
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
                ratio(f),
                f.cpu(),
                f.goal() == null ? "" : f.goal().toString(),
                f.memoryApplication(),
                f.memoryDatabase(),
                verdict(f) + (f.errors() > 0 ? "  " + f.problem() : ""));
    }

    private double ratio(Figure f) {
        return f.cpu() / (f.writes() ? plainInsert : plainRead);
    }

    /** A goal that only the neighbours on the machine made us miss is told apart: its ratio to plain PostgreSQL is kept. */
    private String verdict(Figure f) {
        if (!f.missed() || f.goal() == null) return "";
        return ratio(f) <= f.goal() / (f.writes() ? QUIET_INSERT : QUIET_READ) ? "missed, ratio kept" : "MISSED";
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

    private Map<String, Object> row(Figure f) {
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
        row.put("timesPlain", f.cpu() / (f.writes() ? plainInsert : plainRead));
        row.put("verdict", verdict(f));
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
