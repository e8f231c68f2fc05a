package id.naungan.linkage.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Pairs with their pattern's number, kept in memory up to a budget shared by all stores and on disk beyond it. */
final class PairStore implements Closeable {
    private static final int PAIRS = 1 << 14;
    static final int BYTES_A_CHUNK = PAIRS * 12;

    private final AtomicInteger chunksLeft;
    private final Path folder;
    private final List<int[]> chunks = new ArrayList<>();
    private int[] current = new int[PAIRS * 3];
    private int filled;
    private long spilled;
    private FileChannel file;
    private Path path;

    PairStore(AtomicInteger chunksLeft, Path folder) {
        this.chunksLeft = chunksLeft;
        this.folder = folder;
    }

    void add(int a, int b, int pattern) {
        current[filled] = a;
        current[filled + 1] = b;
        current[filled + 2] = pattern;
        filled += 3;
        if (filled == current.length) {
            next();
        }
    }

    private void next() {
        if (chunksLeft.decrementAndGet() >= 0) {
            chunks.add(current);
            current = new int[PAIRS * 3];
        } else {
            spill();
        }
        filled = 0;
    }

    private void spill() {
        try {
            if (file == null) {
                path = Files.createTempFile(folder, "pairs", ".tmp");
                file = FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            var bytes = ByteBuffer.allocate(BYTES_A_CHUNK);
            bytes.asIntBuffer().put(current);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            spilled++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a pair back. */
    interface Taker {
        void pair(int a, int b, int pattern);
    }

    /** How many pairs there are. */
    long size() {
        return (chunks.size() + spilled) * PAIRS + filled / 3;
    }

    void each(Taker taker) throws IOException {
        each(0, taker);
    }

    /** Pairs in the order they came, from this one on. */
    void each(long from, Taker taker) throws IOException {
        long first = from / PAIRS;
        for (long c = first; c < chunks.size(); c++) {
            hand(chunks.get((int) c), skipped(c, from), PAIRS * 3, taker);
        }
        var bytes = ByteBuffer.allocate(BYTES_A_CHUNK);
        var chunk = new int[PAIRS * 3];
        for (long c = Math.max(0, first - chunks.size()); c < spilled; c++) {
            bytes.clear();
            while (bytes.hasRemaining() && file.read(bytes, c * BYTES_A_CHUNK + bytes.position()) >= 0) {}
            bytes.flip();
            bytes.asIntBuffer().get(chunk);
            hand(chunk, skipped(c + chunks.size(), from), chunk.length, taker);
        }
        hand(current, skipped(chunks.size() + spilled, from), filled, taker);
    }

    /** Numbers of a chunk that stand before a pair. */
    private static int skipped(long chunk, long from) {
        return (int) Math.clamp(from - chunk * PAIRS, 0, PAIRS) * 3;
    }

    private static void hand(int[] chunk, int from, int length, Taker taker) {
        for (int i = from; i < length; i += 3) {
            taker.pair(chunk[i], chunk[i + 1], chunk[i + 2]);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            Files.deleteIfExists(path);
        }
    }
}
