package id.naungan.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoListsTest {
    @TempDir
    static Path folder;

    private static People people;
    private static List<String> plain;
    private static List<String> once;

    @BeforeAll
    static void linkedPlainly() throws IOException {
        people = People.in(folder);
        plainly("--model-out", people.at("m.json"));
        plain = plainly("--model", people.at("m.json"));
        once = plainly("--model", people.at("m.json"), "--one-to-one");
    }

    private static List<String> plainly(Object... more) throws IOException {
        var args = new ArrayList<Object>(List.of("--a", people.at("a.csv"), "--b", people.at("b.csv")));
        args.addAll(List.of(more));
        return people.plainly("link", args.toArray());
    }

    private static List<String> found(String b, String out, Object... more) throws IOException {
        var args = new ArrayList<Object>(List.of("--a", people.at("a.csv"), "--b", people.at(b)));
        args.addAll(List.of("--model", people.at("m.json"), "--out", people.at(out), "--quiet"));
        args.addAll(List.of(more));
        Sparks.Run run = Sparks.Run.of(args.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return Sparks.lines(people.at(out));
    }

    @Test
    void besideASmallListTheSameLinesPairForPair() throws IOException {
        assertThat(plain).hasSizeGreaterThan(1000);
        assertThat(found("b.csv", "small")).containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void parquetGivesTheSameLines() throws IOException {
        try (var session = Sparks.session()) {
            session.read()
                    .option("header", true)
                    .csv(people.at("b.csv").toString())
                    .write()
                    .parquet(people.at("b.parquet").toString());
        }
        assertThat(found("b.parquet", "parquet")).containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void besideASmallListOneToOneGivesTheSameFile() throws IOException {
        assertThat(once).hasSizeLessThan(plain.size());
        assertThat(found("b.csv", "small-once", "--one-to-one")).containsExactlyElementsOf(once);
    }

    @Test
    void bothLargeTheSameLinesPairForPair() throws IOException {
        assertThat(found("b.csv", "large", "--both-large")).containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void bothLargeOneToOneGivesTheSameFile() throws IOException {
        assertThat(found("b.csv", "large-once", "--both-large", "--one-to-one")).containsExactlyElementsOf(once);
    }
}
