package id.naungan.linkage.run;

import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Json;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.table.Refusal;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What a run has done, in a folder, so that the same run goes on where it was stopped: the pairs of every finished rule, then
 * the model. A file is there whole or not at all; a run over anything else is refused.
 */
public final class Checkpoint implements Closeable {
    private static final String RUN = "run.json";
    private static final String MODEL = "model.json";
    private static final String LOCK = "lock";
    private static final String HALF = ".part";
    private static final int BYTES_A_PAIR = 16;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Checkpoint(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** {@code run}: what it reads and how, by the names people know it by. */
    public static Checkpoint of(Path folder, Map<String, String> run) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Refusal("resume.busy", folder);
        }
        var checkpoint = new Checkpoint(folder, channel, lock);
        try {
            checkpoint.sameRun(run);
        } catch (IOException | RuntimeException e) {
            checkpoint.close();
            throw e;
        }
        return checkpoint;
    }

    private void sameRun(Map<String, String> run) throws IOException {
        Path file = folder.resolve(RUN);
        if (!Files.exists(file)) {
            Path half = folder.resolve(RUN + HALF);
            Files.writeString(half, Json.write(run));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        var before = new LinkedHashMap<String, Object>();
        try {
            ((Map<?, ?>) Json.read(Files.readString(file))).forEach((k, v) -> before.put(k.toString(), v));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new Refusal("resume.wrong", folder);
        }
        var names = new java.util.TreeSet<>(before.keySet());
        names.addAll(run.keySet());
        for (String name : names) {
            if (!run.getOrDefault(name, "").equals(before.getOrDefault(name, ""))) {
                throw new Refusal("resume.changed", folder, name);
            }
        }
    }

    private Path rule(int rule) {
        return folder.resolve("rule-" + (rule + 1) + ".pairs");
    }

    boolean has(int rule) {
        return Files.exists(rule(rule));
    }

    /** Keeps the pairs of a rule that the collectors have taken since {@link Collector#rule}. */
    void save(int rule, List<Collector> collectors) throws IOException {
        Path half = folder.resolve(rule(rule).getFileName() + HALF);
        try (var file = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var out = new Numbers(file);
            for (Collector collector : collectors) {
                Patterns patterns = collector.patterns();
                collector.store().each(collector.firstPair(), (a, b, number) -> {
                    out.add(a);
                    out.add(b);
                    out.add(patterns.pattern(number));
                });
            }
            out.end();
            file.force(false);
        }
        Files.move(half, rule(rule), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives the pairs of a rule to a collector; false if the file was damaged and the rule has to be done again. */
    boolean load(int rule, Collector collector) throws IOException {
        if (!whole(rule(rule))) {
            return false;
        }
        long left = Files.size(rule(rule)) - Integer.BYTES;
        try (var numbers = new DataInputStream(new BufferedInputStream(Files.newInputStream(rule(rule)), 1 << 16))) {
            for (; left > 0; left -= BYTES_A_PAIR) {
                collector.take(numbers.readInt(), numbers.readInt(), numbers.readLong());
            }
        }
        return true;
    }

    /** Whether a file ends with the sum of what stands before. */
    private static boolean whole(Path file) throws IOException {
        var crc = new CRC32C();
        var buffer = new byte[1 << 16];
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            long left = Files.size(file) - Integer.BYTES;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    return false;
                }
                crc.update(buffer, 0, read);
                left -= read;
            }
            return left == 0 && in.readInt() == (int) crc.getValue();
        }
    }

    Optional<Model> model() throws IOException {
        Path file = folder.resolve(MODEL);
        return Files.exists(file) ? Optional.of(Models.read(file)) : Optional.empty();
    }

    void keep(Model model) throws IOException {
        Models.write(model, folder.resolve(MODEL));
    }

    /** The run is over: nothing of it is left. */
    public void finished() throws IOException {
        close();
        try (var files =
                Files.newDirectoryStream(folder, "{" + RUN + "," + MODEL + "," + LOCK + ",rule-*.pairs,*.part}")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        try (var files = Files.newDirectoryStream(folder)) {
            if (files.iterator().hasNext()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            lock.release();
            channel.close();
        }
    }

    /** Numbers on their way into a file, with a sum of all of them at the end. */
    private static final class Numbers {
        private final FileChannel file;
        private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        private final CRC32C crc = new CRC32C();

        Numbers(FileChannel file) {
            this.file = file;
        }

        void add(int number) {
            if (buffer.remaining() < Integer.BYTES) {
                flush();
            }
            buffer.putInt(number);
        }

        void add(long number) {
            add((int) (number >>> 32));
            add((int) number);
        }

        private void flush() {
            buffer.flip();
            crc.update(buffer.duplicate());
            try {
                while (buffer.hasRemaining()) {
                    file.write(buffer);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            buffer.clear();
        }

        void end() {
            flush();
            buffer.putInt((int) crc.getValue());
            flush();
        }
    }
}
