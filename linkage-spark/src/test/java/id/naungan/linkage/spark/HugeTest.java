package id.naungan.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.block.Blocks.Made;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.run.Linker;
import id.naungan.linkage.run.Progress;
import id.naungan.linkage.run.Settings;
import id.naungan.linkage.table.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugeTest {
    @TempDir
    static Path folder;

    private static People people;
    private static Path list;
    private static Path model;
    private static List<String> plain;

    @BeforeAll
    static void foundPlainly() throws IOException {
        people = People.in(folder);
        list = people.at("b.csv");
        model = people.at("m.json");
        people.plainly("dedupe", "--in", list, "--model-out", model);
        plain = people.plainly("dedupe", "--in", list, "--model", model);
    }

    private static List<String> found(String name, Object... more) throws IOException {
        var args = new ArrayList<Object>(List.of("--model", model, "--out", people.at(name), "--quiet"));
        args.addAll(List.of(more));
        Sparks.Run run = Sparks.Run.of(args.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return Sparks.lines(people.at(name));
    }

    @Test
    void aListAgainstItselfGivesTheSameLinesPairForPair() throws IOException {
        List<String> lines = found("itself", "--in", list);
        assertThat(plain).hasSizeGreaterThan(500);
        assertThat(lines.getFirst()).isEqualTo(plain.getFirst());
        assertThat(lines).containsExactlyInAnyOrderElementsOf(plain);
        assertThat(folder.toFile().list((f, name) -> name.endsWith(".part"))).isEmpty();
        try (var parts = Files.list(people.at("itself"))) {
            assertThat(parts.filter(p -> Files.exists(p) && p.toFile().length() > 0))
                    .as("several parts")
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void parquetGivesTheSameLines() throws IOException {
        try (var session = Sparks.session()) {
            session.read()
                    .option("header", true)
                    .csv(list.toString())
                    .coalesce(1)
                    .withColumnRenamed("nama", "NAMA LENGKAP ANAK")
                    .write()
                    .parquet(people.at("list.parquet").toString());
        }
        assertThat(found("parquet", "--in", people.at("list.parquet"), "--map", "nama=NAMA LENGKAP ANAK"))
                .containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void oneToOneGivesTheSameFile() throws IOException {
        assertThat(found("once", "--in", list, "--one-to-one"))
                .containsExactlyElementsOf(people.plainly("dedupe", "--in", list, "--model", model, "--one-to-one"));
    }

    @Test
    void everyRuleMakesAsManyPairsAndLeavesOutAsMany() throws IOException {
        Model learnt = Models.read(model);
        var reader = Setup.reader(learnt, Map.of());
        List<Made> made;
        try (var linker = new Linker(Lists.itself(reader.read(list)), Settings.usual(), Progress.SILENT, null)) {
            linker.compare(learnt);
            made = linker.made();
        }
        assertThat(made).anyMatch(m -> m.leftOut() > 0);
        try (var session = Sparks.session()) {
            var spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            var rows = new HugeList(session, learnt, reader).open(list.toString());
            var way = new Huge(
                    spark, new Setup(Files.readString(model), Map.of()), List.of(new Huge.Named(rows, "b.csv")));
            var linking = new Linking(way, learnt, Progress.SILENT);
            linking.links(0, Settings.MOST_PAIRS);
            assertThat(linking.made()).isEqualTo(made);
        }
    }
}
