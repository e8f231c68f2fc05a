package id.naungan.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksTest {
    @TempDir
    Path folder;

    private Plan plan() throws IOException {
        return Models.plan("orang");
    }

    private ListReader reader() throws IOException {
        return new ListReader(plan().layout(), plan().idColumns(), Map.of());
    }

    private Lists generated() throws IOException {
        GenPersons.main(new String[] {"--n", "700", "--seed", "3", "--out", folder.toString()});
        return Lists.read(reader(), folder.resolve("a.csv"), folder.resolve("b.csv"), 1);
    }

    private List<Long> handed(Lists lists, int threads, long mostAKey) throws IOException {
        var takers = new ArrayList<List<Long>>();
        var all = new ArrayList<Long>();
        try (var parallel = new Parallel(threads)) {
            var blocks = new Blocks(plan().rules(), plan().refinement(), lists, parallel, mostAKey, folder);
            for (int rule = 0; rule < plan().rules().size(); rule++) {
                blocks.count(rule);
            }
            for (int rule = 0; rule < plan().rules().size(); rule++) {
                var join = blocks.join(rule);
                var into = new ArrayList<Blocks.Taker>();
                for (int t = 0; t < threads; t++) {
                    var list = new ArrayList<Long>();
                    takers.add(list);
                    into.add((a, b) -> list.add((long) a << 32 | b));
                }
                join.hand(into, () -> {});
            }
        }
        takers.forEach(all::addAll);
        return all;
    }

    private Set<Long> byHand(Lists lists) throws IOException {
        var pairs = new HashSet<Long>();
        var rules = plan().rules();
        for (int a = 0; a < lists.a().rows(); a++) {
            for (int b = lists.same() ? a + 1 : 0; b < lists.b().rows(); b++) {
                if (!Blocks.making(rules, lists, a, b).isEmpty()) {
                    pairs.add((long) a << 32 | b);
                }
            }
        }
        return pairs;
    }

    @Test
    void everyPairThatARuleMakesIsHandedOutOnce() throws IOException {
        Lists lists = generated();
        Set<Long> expected = byHand(lists);
        for (int threads = 1; threads <= 3; threads++) {
            assertThat(handed(lists, threads, 1000))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aListAgainstItselfMakesEachPairOnceAndNobodyWithHimself() throws IOException {
        generated();
        Lists itself = Lists.itself(reader().read(folder.resolve("b.csv")));
        assertThat(handed(itself, 2, 1000)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(byHand(itself));
    }

    @Test
    void bigKeysAreRefinedAndLaterRulesStillFindWhatTheyLeave() throws IOException {
        var a = new StringBuilder("id,nama,tgl_lahir,no_kk\n");
        for (int i = 0; i < 40; i++) {
            a.append(i)
                    .append(",Siti Aminah,2015-0")
                    .append(1 + i % 4)
                    .append("-1")
                    .append(i % 10)
                    .append(",320108010203")
                    .append(1000 + i)
                    .append('\n');
        }
        Path list = Files.writeString(folder.resolve("same.csv"), a);
        Lists lists = Lists.read(reader(), list, list.resolveSibling("same.csv"), 1);
        var pairs = handed(lists, 1, 100);
        // All share name and year, far more than 100 pairs: only those with the same birth date stay, and those of one
        // KK.
        assertThat(pairs).doesNotHaveDuplicates();
        for (long i = 0; i < 40; i++) {
            assertThat(pairs).contains(i << 32 | i);
        }
        assertThat(pairs.size()).isLessThan(400);
    }
}
