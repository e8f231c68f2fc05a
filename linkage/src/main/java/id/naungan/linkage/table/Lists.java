package id.naungan.linkage.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The two lists that are linked, one list against itself, or several against each other, their numbers meaning the same. */
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

    /** Several lists in one table, each compared with the others and not with itself. */
    public static Lists many(ListReader reader, List<String> names, List<Path> files, int threads) throws IOException {
        var tables = new ArrayList<Table>();
        for (int at = 0; at < files.size(); at += 2) {
            if (at + 1 < files.size()) {
                Lists two = read(reader, files.get(at), files.get(at + 1), threads);
                tables.add(two.a);
                tables.add(two.b);
            } else {
                tables.add(reader.read(files.get(at)));
            }
        }
        return itself(Table.of(names, tables));
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

    /** Whether several lists stand in one table. */
    public boolean several() {
        return a.parts() > 1;
    }

    /** Whether two records are compared at all: never one with itself, nor two of one list among several. */
    public boolean compares(int rowA, int rowB) {
        return !same() || rowA != rowB && (!several() || a.part(rowA) != a.part(rowB));
    }

    /** How many pairs there are in all. */
    public double pairs() {
        if (!same()) {
            return (double) a.rows() * b.rows();
        }
        double pairs = a.rows() * (a.rows() - 1.0) / 2;
        for (int part = 0; several() && part < a.parts(); part++) {
            double rows = a.start(part + 1) - a.start(part);
            pairs -= rows * (rows - 1) / 2;
        }
        return pairs;
    }

    /** Records that could find another one: those of the smaller list, or of all lists but the longest. */
    public int records() {
        if (!several()) {
            return Math.min(a.rows(), b.rows());
        }
        int longest = 0;
        for (int part = 0; part < a.parts(); part++) {
            longest = Math.max(longest, a.start(part + 1) - a.start(part));
        }
        return a.rows() - longest;
    }
}
