package id.naungan.bench.measure;

import id.naungan.bench.Database;
import java.time.Duration;
import java.util.List;

/** The processes under measurement. */
public record Machine(List<Long> applications, Database database) {

    double cpuOfApplication() {
        return applications.stream().mapToDouble(Processes::cpu).sum();
    }

    double cpuOfDatabase() {
        return Processes.cpuOfServer(database.postmaster());
    }

    public double memoryOfApplication() {
        return applications.stream().mapToDouble(Processes::resident).sum();
    }

    public double memoryOfDatabase() {
        return Processes.memoryOfServer(database.postmaster());
    }

    /** Waits until the trail is sealed, so that its work counts for the writes that caused it. */
    public void settle() {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            while (database.number("select audit.waiting()") > 0 && System.nanoTime() < deadline) Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
