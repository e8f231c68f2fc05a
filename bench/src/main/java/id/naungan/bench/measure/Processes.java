package id.naungan.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the kernel counts: processor time and memory of a process, and of a PostgreSQL server with all its children. */
public final class Processes {

    /** Ticks of the kernel's accounts; 100 a second on every Linux. */
    private static final double MILLIS_PER_TICK = 10;

    private Processes() {}

    /** Milliseconds of processor time so far. */
    public static double cpu(long pid) {
        var fields = stat(pid);
        return fields == null ? 0 : (number(fields, 14) + number(fields, 15)) * MILLIS_PER_TICK;
    }

    /** The same of a PostgreSQL server: living processes, and those that have ended, whose time the first one has taken over. */
    public static double cpuOfServer(long postmaster) {
        var fields = stat(postmaster);
        if (fields == null) return 0;
        double ended = (number(fields, 16) + number(fields, 17)) * MILLIS_PER_TICK;
        return ended
                + cpu(postmaster)
                + children(postmaster).stream().mapToDouble(Processes::cpu).sum();
    }

    /** Resident memory in MB. */
    public static double resident(long pid) {
        return kilobytes(Path.of("/proc/" + pid + "/status"), "VmRSS:") / 1024.0;
    }

    /** The most it ever had resident, in MB. */
    public static double peak(long pid) {
        return kilobytes(Path.of("/proc/" + pid + "/status"), "VmHWM:") / 1024.0;
    }

    /** Memory of a server in MB; what its processes share is counted once. */
    public static double memoryOfServer(long postmaster) {
        double sum = proportional(postmaster);
        for (var child : children(postmaster)) sum += proportional(child);
        return sum;
    }

    private static double proportional(long pid) {
        return kilobytes(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:") / 1024.0;
    }

    /** How many processes wanted a processor over the last minute. */
    public static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static List<Long> children(long parent) {
        var found = new ArrayList<Long>();
        ProcessHandle.of(parent).ifPresent(p -> p.children().forEach(c -> found.add(c.pid())));
        return found;
    }

    private static String[] stat(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name stands in brackets and may hold spaces.
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return null;
        }
    }

    /** By the numbers of proc(5), which begin at 1; what was cut off holds the first two. */
    private static long number(String[] fields, int field) {
        return Long.parseLong(fields[field - 3]);
    }

    private static long kilobytes(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
