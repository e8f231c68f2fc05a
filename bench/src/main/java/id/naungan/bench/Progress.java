package id.naungan.bench;

import java.time.Duration;
import java.util.Locale;

/** Tells how far a long step has come: percent, rate, time left. */
public final class Progress {

    private static final boolean TERMINAL =
            System.console() != null && System.console().isTerminal();
    private static final long PAUSE = TERMINAL ? 500_000_000L : 15_000_000_000L;

    private final String step;
    private final long all;
    private final long began = System.nanoTime();
    private long told = began;

    public Progress(String step, long all) {
        this.step = step;
        this.all = all;
    }

    public void at(long done) {
        long now = System.nanoTime();
        if (done <= 0 || now - told < PAUSE) return;
        told = now;
        double seconds = (now - began) / 1e9;
        var left = Duration.ofSeconds((long) (seconds * (all - done) / done));
        say(
                String.format(
                        Locale.ROOT, "%3d %%  %,d/s  %s left", 100 * done / all, (long) (done / seconds), clock(left)),
                false);
    }

    public void done() {
        double seconds = (System.nanoTime() - began) / 1e9;
        var rate = all > 1 ? String.format(Locale.ROOT, "  %,d/s", (long) (all / Math.max(0.001, seconds))) : "";
        say(String.format(Locale.ROOT, "%,d in %.1f s%s", all, seconds, rate), true);
    }

    private void say(String text, boolean end) {
        var line = String.format("  %-34s %s", step, text);
        if (TERMINAL && !end) System.out.print("\r" + line + "   ");
        else System.out.println((TERMINAL ? "\r" : "") + line + "      ");
        System.out.flush();
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
