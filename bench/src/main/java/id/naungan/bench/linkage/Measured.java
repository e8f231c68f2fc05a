package id.naungan.bench.linkage;

import id.naungan.bench.measure.Processes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one run took, as the kernel counted it; looked at every five milliseconds, so up to five are missing. */
record Measured(double wall, double cpu, double memory) {

    /** Starts {@code ./naungan linkage} as anybody would. */
    static Measured of(Path home, List<String> arguments, Path out) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(home.resolve("naungan").toString(), "linkage"));
        command.addAll(arguments);
        command.add("--out");
        command.add(out.toString());
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double cpu = 0;
        double memory = 0;
        while (process.isAlive()) {
            cpu = Math.max(cpu, Processes.cpu(process.pid()));
            memory = Math.max(memory, Processes.peak(process.pid()));
            Thread.sleep(5);
        }
        if (process.waitFor() != 0) {
            throw new IOException("The run failed: " + String.join(" ", command));
        }
        return new Measured((System.nanoTime() - began) / 1e9, cpu / 1000, memory);
    }
}
