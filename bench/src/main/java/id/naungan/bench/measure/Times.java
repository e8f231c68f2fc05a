package id.naungan.bench.measure;

import java.util.Arrays;

/** Every latency of a run, none thrown away. */
public final class Times {

    private long[] nanos = new long[1024];
    private int size;

    public synchronized void add(long time) {
        if (size == nanos.length) nanos = Arrays.copyOf(nanos, size * 2);
        nanos[size++] = time;
    }

    public synchronized int size() {
        return size;
    }

    /** Milliseconds below which that share of the times lies; 1 is the longest. */
    public synchronized double at(double share) {
        if (size == 0) return Double.NaN;
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(size - 1, Math.ceil(share * size) - (share == 1 ? 0 : 1))] / 1e6;
    }
}
