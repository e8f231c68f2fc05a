package id.naungan.bench.incident;

import id.naungan.bench.Database;
import id.naungan.bench.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;

/** Kills the application, PostgreSQL, or both, as a power cut would, and starts again what does not start by itself. */
final class Killer {

    /** What is killed, in turn. */
    private enum Victim {
        APPLICATION,
        POSTGRESQL,
        BACKEND,
        BOTH
    }

    private static final int CALM_MILLIS = 6_000;

    private final Path jar;
    private final Database database;
    private final int[] kills = new int[Victim.values().length];
    private Node node;
    private int turn;
    private double down;

    Killer(Path jar, Database database, Node node) {
        this.jar = jar;
        this.database = database;
        this.node = node;
    }

    /** Waits until some work was done, kills the next, and comes back when the application answers again. */
    void next(IntSupplier done, int all) throws IOException, InterruptedException {
        int before = done.getAsInt();
        Thread.sleep(CALM_MILLIS + ThreadLocalRandom.current().nextInt(CALM_MILLIS));
        if (done.getAsInt() == before || done.getAsInt() >= all) return;
        var victim = Victim.values()[turn++ % Victim.values().length];
        kills[victim.ordinal()]++;
        long began = System.nanoTime();
        long postmaster = database.postmaster();
        switch (victim) {
            case APPLICATION -> restart();
            case POSTGRESQL -> kill(postmaster);
            case BACKEND -> backend(postmaster);
            case BOTH -> {
                node.kill();
                kill(postmaster);
                restart();
            }
        }
        down += victim == Victim.POSTGRESQL || victim == Victim.BACKEND ? 0 : (System.nanoTime() - began) / 1e9;
    }

    private void restart() throws InterruptedException {
        node.kill();
        while (node.alive()) Thread.sleep(20);
        node = Node.start(jar, database.folder(), List.of(), node.port());
    }

    /** One process of the server: the others throw away what they hold and recover. */
    private static void backend(long postmaster) throws IOException, InterruptedException {
        var children = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .toList();
        if (!children.isEmpty())
            kill(children.get(ThreadLocalRandom.current().nextInt(children.size())).pid());
    }

    private static void kill(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
    }

    Node node() {
        return node;
    }

    double down() {
        return down;
    }

    String told() {
        return "application %d times, PostgreSQL %d, one of its processes %d, both at once %d"
                .formatted(kills[0], kills[1], kills[2], kills[3]);
    }
}
