package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.FOLDER_IN_USE;
import static id.naungan.store.StartupRefused.Why.FOLDER_UNUSABLE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held while a program owns the data folder; the operating system lets go of it when the program dies, however it dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) {
        return tryTake(folder).orElseThrow(() -> new StartupRefused(FOLDER_IN_USE, folder.root()));
    }

    static Optional<FolderLock> tryTake(DataFolder folder) {
        try {
            var channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes()));
            return Optional.of(new FolderLock(channel));
        } catch (IOException e) {
            throw new StartupRefused(FOLDER_UNUSABLE, e, folder.root());
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing to do: the lock goes with the process at the latest.
        }
    }
}
