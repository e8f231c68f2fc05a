package id.naungan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes, one folder. */
class AnchorTest {

    private static final byte[] KEY = new byte[32];
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theNodeThatComesLateDoesNotCoverTheNewerHead() {
        var one = new Anchor(folder, KEY);
        var other = new Anchor(folder, KEY);
        other.keep(new Anchor.Head(NOON.plusSeconds(1), 12, "bb"));
        one.keep(new Anchor.Head(NOON, 10, "aa"));

        var forged = new ArrayList<String>();
        assertThat(one.heads(forged)).extracting(Anchor.Head::seq).last().isEqualTo(12L);
        assertThat(forged).isEmpty();
    }

    @Test
    void twoNodesKeepHeadsAtTheSameTime() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int node = 0; node < 2; node++) {
            var anchor = new Anchor(folder, KEY);
            int first = node;
            threads.add(Thread.startVirtualThread(() -> {
                for (int seq = first; seq < 100; seq += 2)
                    anchor.keep(new Anchor.Head(NOON.plusSeconds(seq), seq + 1, "c" + seq));
            }));
        }
        for (var thread : threads) thread.join();

        var forged = new ArrayList<String>();
        assertThat(new Anchor(folder, KEY).heads(forged))
                .extracting(Anchor.Head::seq)
                .last()
                .isEqualTo(100L);
        assertThat(forged).isEmpty();
    }
}
