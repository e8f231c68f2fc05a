package id.naungan.linkage.block;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sorted keys that wait on disk between counting and comparing; gone when it is closed. */
final class KeyFile implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(CHUNK * Long.BYTES);
    private long end;

    KeyFile(Path folder) throws IOException {
        file = FileChannel.open(
                Files.createTempFile(folder, "keys", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Answers where the keys stand. */
    long write(long[] keys) {
        long start = end;
        try {
            for (int at = 0; at < keys.length; at += CHUNK) {
                int count = Math.min(CHUNK, keys.length - at);
                bytes.clear().asLongBuffer().put(keys, at, count);
                bytes.limit(count * Long.BYTES);
                while (bytes.hasRemaining()) {
                    end += file.write(bytes, end);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start;
    }

    long[] read(long start, int length) {
        var keys = new long[length];
        try {
            for (int at = 0; at < length; at += CHUNK) {
                int count = Math.min(CHUNK, length - at);
                bytes.clear().limit(count * Long.BYTES);
                while (bytes.hasRemaining()) {
                    if (file.read(bytes, start + (long) at * Long.BYTES + bytes.position()) < 0) {
                        throw new IOException("keys.tmp");
                    }
                }
                bytes.flip().asLongBuffer().get(keys, at, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
