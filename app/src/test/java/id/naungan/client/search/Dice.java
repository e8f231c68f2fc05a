package id.naungan.client.search;

/** Repeatable chance: the same seed gives the same throws on every machine (SplitMix64). */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) (fraction() * bound);
    }

    boolean chance(double share) {
        return fraction() < share;
    }

    <T> T of(T[] choices) {
        return choices[below(choices.length)];
    }

    /** Early entries often, late ones seldom, as names are given. */
    String common(String[] choices) {
        double shift = 6.0;
        double x = shift * Math.pow((choices.length + shift) / shift, fraction()) - shift;
        return choices[Math.min((int) x, choices.length - 1)];
    }
}
