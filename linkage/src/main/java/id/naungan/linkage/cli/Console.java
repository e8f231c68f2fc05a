package id.naungan.linkage.cli;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.report.Speech;
import id.naungan.linkage.run.Progress;
import java.io.PrintStream;

/** Where people look while it runs: progress on the error stream, results on the other. */
record Console(Speech speech, PrintStream out, PrintStream err, boolean quiet) implements Progress {

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

    void result(String key, Object... values) {
        out.println(speech.say(key, values));
    }
}
