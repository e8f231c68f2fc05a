package id.naungan.linkage.run;

import java.nio.file.Path;

/** How a run may use the machine. {@code memory}: bytes of pairs kept before they go to {@code folder}. */
public record Settings(int threads, long memory, Path folder, long mostPairs, long mostAKey, long seed) {
    public static final long MOST_PAIRS = 2_000_000_000L;
    public static final long MOST_A_KEY = 40_000;

    public static Settings usual() {
        return new Settings(
                Runtime.getRuntime().availableProcessors(),
                96L << 20,
                Path.of(System.getProperty("java.io.tmpdir")),
                MOST_PAIRS,
                MOST_A_KEY,
                42);
    }

    public Settings threads(int number) {
        return new Settings(number, memory, folder, mostPairs, mostAKey, seed);
    }
}
