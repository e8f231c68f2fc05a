package id.naungan.linkage.spark;

import id.naungan.linkage.cli.Console;
import id.naungan.linkage.cli.Options;
import id.naungan.linkage.report.Speech;
import id.naungan.linkage.table.Refusal;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.SparkSession;

/**
 * {@code spark-submit --jars naungan-linkage.jar naungan-linkage-spark.jar --a small.csv --b huge --model m.json --out folder},
 * or {@code --in huge}, or {@code --a huge --b huge --both-large}.
 */
public final class Main {
    private static final int WRONG_USE = 64;
    private static final int REFUSED = 65;
    private static final int BROKEN = 74;
    private static final Set<String> FLAGS = Set.of("one-to-one", "both-large", "quiet", "help");
    private static final Set<String> NAMES =
            Set.of("a", "b", "in", "model", "out", "min-probability", "max-pairs", "map", "lang");

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(
                args, () -> SparkSession.builder().appName("naungan-linkage").getOrCreate(), System.out, System.err));
    }

    /** Runs and answers the exit code; the session is stopped. */
    static int run(String[] args, Supplier<SparkSession> sessions, PrintStream out, PrintStream err) {
        List<String> words = List.of(args);
        int lang = words.indexOf("--lang");
        var speech = new Speech(lang < 0 || lang + 1 == args.length ? "id" : args[lang + 1]);
        try {
            var options = new Options(args, 0, FLAGS, NAMES);
            if (options.has("help") || args.length == 0) {
                out.println(speech.say("help.spark"));
                return 0;
            }
            var command = new Command(options, new Console(speech, out, err, options.has("quiet")));
            try (SparkSession session = sessions.get()) {
                command.run(session);
            }
            return 0;
        } catch (Refusal refusal) {
            err.println(speech.say("refused." + refusal.key(), refusal.values()));
            return refusal.key().startsWith("option") ? WRONG_USE : REFUSED;
        } catch (Exception e) {
            return broken(e, speech, err);
        }
    }

    /** Spark wraps what goes wrong; the first cause is what people can do something about. */
    private static int broken(Exception e, Speech speech, PrintStream err) {
        List<Throwable> causes = Stream.iterate((Throwable) e, c -> c != null, Throwable::getCause)
                .toList();
        boolean cells = causes.stream()
                .anyMatch(c -> c instanceof SparkThrowable s
                        && s.getCondition() != null
                        && s.getCondition().startsWith("MALFORMED_RECORD"));
        err.println(
                cells
                        ? speech.say("refused.spark.cells", causes.getLast().getMessage())
                        : speech.say("broken.spark", causes.getLast()));
        return cells ? REFUSED : BROKEN;
    }
}
