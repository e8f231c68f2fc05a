package id.naungan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The head of the chain kept outside the database: the newest in `head`, and one a minute in `heads.log`. A chain alone misses
 * a cut-off tail and a chain computed anew; the anchor shows both. Copy the folder to another machine to be safe from the
 * owner of this one.
 */
class Anchor {

    /** One head: how many rows the chain had, and its hash then. */
    record Head(Instant at, long seq, String hash) {}

    private static final Duration LOG_EVERY = Duration.ofMinutes(1);

    private final Path folder;
    private final SecretKeySpec key;
    private @Nullable Instant logged;

    Anchor(Path folder, byte[] key) {
        this.folder = folder;
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** Nodes that share the folder take turns; the one that comes late does not put an older head over a newer one. */
    void keep(Head head) {
        // A lock of a file is one of the whole process: two anchors of one process wait for each other here.
        synchronized (Anchor.class) {
            try {
                Files.createDirectories(folder);
                try (var turn = FileChannel.open(
                                folder.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var lock = turn.lock()) {
                    if (newest() < head.seq()) write(head);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private long newest() throws IOException {
        var newest = folder.resolve("head");
        if (!Files.exists(newest)) return 0;
        var parts = Files.readString(newest).strip().split(" ");
        return parts.length == 4 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : 0;
    }

    private void write(Head head) throws IOException {
        var line = line(head);
        var fresh = folder.resolve("head.new");
        Files.writeString(fresh, line);
        Files.move(fresh, folder.resolve("head"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (logged == null || logged.plus(LOG_EVERY).isBefore(head.at())) {
            Files.writeString(folder.resolve("heads.log"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            logged = head.at();
        }
    }

    /** All heads ever kept, oldest first; a line whose mark does not fit is reported by its number. */
    List<Head> heads(List<String> forged) {
        var heads = new ArrayList<Head>();
        for (var name : List.of("heads.log", "head")) {
            var file = folder.resolve(name);
            if (!Files.exists(file)) continue;
            try {
                int number = 0;
                for (var line : Files.readAllLines(file)) {
                    number++;
                    var parts = line.split(" ");
                    var head = parts.length == 4
                            ? new Head(Instant.parse(parts[0]), Long.parseLong(parts[1]), parts[2])
                            : null;
                    if (head == null || !line(head).equals(line + "\n")) forged.add(name + ":" + number);
                    else heads.add(head);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return heads;
    }

    private String line(Head head) {
        var text = head.at() + " " + head.seq() + " " + head.hash();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return text + " " + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))) + "\n";
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
