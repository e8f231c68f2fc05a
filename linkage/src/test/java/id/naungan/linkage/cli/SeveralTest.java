package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several lists in one run. */
class SeveralTest {
    @TempDir
    static Path folder;

    /** Lists panti, sekolah and dinas: two noisy copies of the generated one, and its overlap. Ids are the same numbers in all. */
    @BeforeAll
    static void lists() throws IOException {
        GenPersons.main(new String[] {"--n", "4000", "--seed", "31", "--out", folder.toString()});
        List<String> b = Files.readAllLines(folder.resolve("b.csv"));
        List<String> a = Files.readAllLines(folder.resolve("a.csv"));
        write("panti.csv", a);
        write("sekolah.csv", b.subList(0, 3001));
        var rest = new ArrayList<>(b.subList(2001, 4001));
        rest.addFirst(b.getFirst());
        write("dinas.csv", rest);
    }

    /** Numbers of its own for each list, so that ids meet across lists. */
    private static void write(String file, List<String> rows) throws IOException {
        var out = new ArrayList<String>();
        out.add(rows.getFirst());
        for (int i = 1; i < rows.size(); i++) {
            out.add(i + rows.get(i).substring(rows.get(i).indexOf(',')));
        }
        Files.write(folder.resolve(file), out);
    }

    private static Run link(String out, Object... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "link",
                                "--list",
                                folder.resolve("panti.csv"),
                                "--list",
                                "smp=" + folder.resolve("sekolah.csv"),
                                "--list",
                                folder.resolve("dinas.csv"),
                                "--out",
                                folder.resolve(out)),
                        Stream.of(more))
                .toArray());
    }

    private static Map<String, String> rows(String file) throws IOException {
        var rows = new HashMap<String, String>();
        for (String row : Files.readAllLines(folder.resolve(file))) {
            rows.put(row.substring(0, row.indexOf(',')), row.substring(row.indexOf(',')));
        }
        return rows;
    }

    @Test
    void eachListIsHeldAgainstTheOthersAndNotAgainstItself() throws IOException {
        var run = link("pairs.csv", "--groups", folder.resolve("groups.csv"), "--report", folder.resolve("r.html"));
        assertThat(run.code()).as(run.err()).isZero();
        List<String> pairs = Files.readAllLines(folder.resolve("pairs.csv"));
        assertThat(pairs.getFirst()).isEqualTo("id_a,id_b,probability,weight,list_a,list_b");
        Map<String, String> sekolah = rows("sekolah.csv");
        Map<String, String> dinas = rows("dinas.csv");
        Set<String> between = new HashSet<>();
        long twins = 0;
        for (String pair : pairs.subList(1, pairs.size())) {
            String[] cells = pair.split(",");
            between.add(cells[4] + "-" + cells[5]);
            boolean copied = cells[4].equals("smp") && sekolah.get(cells[0]).equals(dinas.get(cells[1]));
            twins += copied && Double.parseDouble(cells[2]) > 0.95 ? 1 : 0;
        }
        assertThat(between).containsExactlyInAnyOrder("panti-smp", "panti-dinas", "smp-dinas");
        // Sekolah and dinas have rows 2001 to 3000 of the same file.
        assertThat(twins).isGreaterThan(960);
        List<String> groups = Files.readAllLines(folder.resolve("groups.csv"));
        assertThat(groups.getFirst()).isEqualTo("cluster,list,id,contradiction");
        assertThat(groups).filteredOn(row -> row.contains(",smp,")).hasSizeGreaterThan(900);
        assertThat(Files.readString(folder.resolve("r.html"))).contains("panti (4.000), smp (3.000), dinas (2.000)");
        Path again = folder.resolve("again.csv");
        assertThat(Run.of("cluster", "--pairs", folder.resolve("pairs.csv"), "--once", "--out", again)
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(folder.resolve("groups.csv")));
    }

    @Test
    void oneToOneHoldsBetweenEachTwoListsForAnyThreads() throws IOException {
        assertThat(link("one.csv", "--one-to-one", "--threads", 1).code()).isZero();
        assertThat(link("three.csv", "--one-to-one", "--threads", 3).code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("three.csv")))
                .isEqualTo(Files.readAllBytes(folder.resolve("one.csv")));
        List<String[]> pairs = Files.readAllLines(folder.resolve("one.csv")).stream()
                .skip(1)
                .map(row -> row.split(","))
                .toList();
        assertThat(pairs.stream().map(c -> c[4] + c[0] + c[5])).doesNotHaveDuplicates();
        assertThat(pairs.stream().map(c -> c[5] + c[1] + c[4])).doesNotHaveDuplicates();
        assertThat(pairs.stream().map(c -> c[4] + c[0]).distinct().count()).isLessThan(pairs.size());
    }

    @Test
    void listsNeedNamesOfTheirOwn() {
        Object a = folder.resolve("panti.csv");
        assertThat(Run.of("link", "--list", a, "--list", a, "--out", folder.resolve("x.csv"))
                        .err())
                .contains("Dua daftar bernama \"panti\"");
        assertThat(Run.of("link", "--list", a, "--out", folder.resolve("x.csv")).err())
                .contains("sedikitnya dua daftar");
    }
}
