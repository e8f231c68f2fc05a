package id.naungan.linkage.cli;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.report.Speech;
import id.naungan.linkage.run.Progress;
import java.io.PrintStream;

/** Where people look while it runs: progress on the error stream, results on the other. */
public final class Console implements Progress {
    /** Shorter work needs no word in between. */
    private static final double SECONDS_BETWEEN = 3;

    private final Speech speech;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean quiet;
    private double firstShare = -1;
    private long began;
    private long said;

    public Console(Speech speech, PrintStream out, PrintStream err, boolean quiet) {
        this.speech = speech;
        this.out = out;
        this.err = err;
        this.quiet = quiet;
    }

    Speech speech() {
        return speech;
    }

    PrintStream out() {
        return out;
    }

    @Override
    public void say(String key, Object... values) {
        if (!quiet) {
            err.println(speech.say("progress." + key, values));
        }
    }

    @Override
    public void rule(int number, int of, Blocks.Made made) {
        say("rule", number, of, made.rule(), made.pairs());
        if (made.leftOut() > 0) {
            err.println(speech.say("progress.left-out", made.rule(), made.leftOut()));
        }
    }

    @Override
    public synchronized void compared(double share) {
        long now = System.nanoTime();
        if (firstShare < 0) {
            firstShare = share;
            began = said = now;
        }
        if ((now - said) / 1e9 >= SECONDS_BETWEEN && share < 1) {
            said = now;
            double left = (now - began) / 1e9 * (1 - share) / Math.max(1e-9, share - firstShare);
            say("share", (int) (100 * share), Math.max(1, Math.round(left)));
        }
    }

    public void result(String key, Object... values) {
        out.println(speech.say(key, values));
    }
}
