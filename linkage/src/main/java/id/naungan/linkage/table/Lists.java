package id.naungan.linkage.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The two lists that are linked, or one list against itself, their numbers meaning the same. */
public record Lists(Table a, Table b) {

    public static Lists read(ListReader reader, Path fileA, Path fileB, int threads) throws IOException {
        if (threads < 2) {
            return together(reader.read(fileA), reader.read(fileB));
        }
        var other = new FutureTask<>((Callable<Table>) () -> reader.read(fileB));
        Thread.ofPlatform().daemon().start(other);
        Table a = reader.read(fileA);
        try {
            return together(a, other.get());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Refusal refused -> throw refused;
                case IOException broken -> throw broken;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public static Lists itself(Table table) {
        return new Lists(table, table);
    }

    /** Two lists that were read apart; the second is renamed into the words of the first. */
    public static Lists together(Table a, Table b) {
        return new Lists(a, b.into(a.lexicon()));
    }

    public boolean same() {
        return a == b;
    }

    /** How many pairs there are in all. */
    public double pairs() {
        return same() ? a.rows() * (a.rows() - 1.0) / 2 : (double) a.rows() * b.rows();
    }
}
