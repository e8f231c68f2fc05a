package id.naungan.linkage.cli;

import id.naungan.linkage.report.Speech;
import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** {@code linkage train|link|dedupe|explain|cluster|evaluate}. */
public final class Main {
    static final int WRONG_USE = 64;
    static final int REFUSED = 65;
    static final int BROKEN = 74;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** Runs a command and answers the exit code. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        var speech = new Speech(language(args));
        String command = args.length == 0 ? "help" : args[0];
        try {
            var options = new Options(args, Math.min(1, args.length));
            if (options.has("help")) {
                command = "help";
            }
            var console = new Console(speech, out, err, options.has("quiet"));
            switch (command) {
                case "link" -> LinkCommand.link(options, console);
                case "dedupe" -> LinkCommand.dedupe(options, console);
                case "train" -> LinkCommand.train(options, console);
                case "encode" -> EncodeCommand.run(options, console);
                case "explain" -> ExplainCommand.run(options, console);
                case "cluster" -> ClusterCommand.run(options, console);
                case "evaluate" -> EvaluateCommand.run(options, console);
                case "help", "--help", "-h" -> out.println(speech.say("help"));
                default -> {
                    err.println(speech.say("command.unknown", command));
                    return WRONG_USE;
                }
            }
            return 0;
        } catch (Refusal refusal) {
            err.println(speech.say("refused." + refusal.key(), refusal.values()));
            return refusal.key().startsWith("option") ? WRONG_USE : REFUSED;
        } catch (NoSuchFileException e) {
            err.println(speech.say("refused.file.missing", e.getFile()));
            return REFUSED;
        } catch (IOException | UncheckedIOException e) {
            err.println(speech.say("broken.disk", e.getMessage()));
            return BROKEN;
        } catch (OutOfMemoryError e) {
            err.println(speech.say("broken.memory", Runtime.getRuntime().maxMemory() >> 20));
            return BROKEN;
        }
    }

    private static String language(String[] args) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals("--lang")) {
                return args[i + 1];
            }
        }
        return "id";
    }
}
