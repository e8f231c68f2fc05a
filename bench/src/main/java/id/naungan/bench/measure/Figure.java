package id.naungan.bench.measure;

import org.jspecify.annotations.Nullable;

/** What one measurement gave; processor milliseconds are an operation's, or one note's where a request holds many. */
public record Figure(
        String operation,
        int atOnce,
        long operations,
        long errors,
        double seconds,
        double p50,
        double p95,
        double p99,
        double max,
        double cpuApplication,
        double cpuDatabase,
        double memoryApplication,
        double memoryDatabase,
        boolean writes,
        @Nullable Double goal,
        @Nullable String problem) {

    double perSecond() {
        return operations / seconds;
    }

    double cpu() {
        return cpuApplication + cpuDatabase;
    }

    boolean missed() {
        return goal != null && cpu() > goal;
    }
}
