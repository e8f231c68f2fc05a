package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.model.Comparing;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Weights;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons a plan grades as it likes. */
class GradedTest {
    private static final String PLAN = """
            {"name": "toko", "id_columns": ["id"],
             "fields": [
               {"name": "nama", "kind": "text", "columns": ["nama"]},
               {"name": "kode", "kind": "raw", "columns": ["kode"]},
               {"name": "berdiri", "kind": "date", "columns": ["berdiri"]},
               {"name": "modal", "kind": "decimal", "columns": ["modal"]},
               {"name": "pegawai", "kind": "number", "columns": ["pegawai"]},
               {"name": "pemilik", "kind": "list", "columns": ["pemilik"]}],
             "comparisons": [
               {"name": "nama", "measure": "jaro_winkler", "fields": ["nama"], "levels": [0.96, 0.9]},
               {"name": "kata", "measure": "jaccard", "of": "words", "fields": ["nama"], "levels": [0.75, 0.5]},
               {"name": "potongan", "measure": "jaccard", "of": "letters", "letters": 3, "fields": ["nama"], "levels": [0.6]},
               {"name": "kode", "measure": "damerau", "fields": ["kode"], "levels": [1, 2]},
               {"name": "huruf", "measure": "levenshtein", "fields": ["kode"], "levels": [1]},
               {"name": "berdiri", "measure": "date_distance", "of": "months", "fields": ["berdiri"], "levels": [1, 12]},
               {"name": "modal", "measure": "difference", "of": "relative", "fields": ["modal"], "levels": [0.05, 0.2]},
               {"name": "pegawai", "measure": "difference", "of": "absolute", "fields": ["pegawai"], "levels": [2]},
               {"name": "pemilik", "measure": "shared", "fields": ["pemilik"], "levels": [2, 1], "near": 0.9}],
             "groups": [["kode", "huruf"], ["nama", "kata", "potongan"]],
             "rules": ["nama", "kode", "pemilik", "berdiri:year"], "refinement": "berdiri"}
            """;
    private static final String HEADING = "id,nama,kode,berdiri,modal,pegawai,pemilik\n";

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void plan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), PLAN);
    }

    private int[] levels(String one, String other) throws IOException {
        Plan toko = Models.plan(plan.toString());
        var reader = new ListReader(toko.layout(), toko.idColumns(), Map.of());
        Lists lists = Lists.read(
                reader,
                Files.writeString(folder.resolve("a.csv"), HEADING + one + "\n"),
                Files.writeString(folder.resolve("b.csv"), HEADING + other + "\n"),
                1);
        long pattern = new Comparing(toko, Model.rarities(toko, lists), lists).pattern(0, 0);
        var weights = new Weights(toko);
        return toko.comparisons().stream()
                .mapToInt(c -> weights.level(pattern, toko.comparisons().indexOf(c)))
                .toArray();
    }

    @Test
    void eachBoundIsALevel() throws IOException {
        // Text: unknown, four of the same by how rare, then bounds. Numbers: unknown, the same, bounds. Lists: unknown,
        // bounds.
        assertThat(levels(
                        "1,Toko Martha,AB-12,2015-03-09,\"1.000.000,00\",7,Ani; Budi Santoso",
                        "1,Toko Marhta,AB-21,2015-03-29,1040000.0,9,BUDI SANTOSA|ani"))
                .containsExactly(5, 7, 6, 5, 6, 2, 2, 2, 1);
        assertThat(levels("1,Toko Ibu,K1,2015-03-09,-3,0,Ani", "1,Ibu Toko,K1234,2017-01,-3,5,Tono;Ani"))
                .containsExactly(7, 5, 6, 7, 6, 4, 1, 3, 2);
        assertThat(levels("1,,,2015,,,", "1,Toko,K1,2015-01-01,0,0,Ani")).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void aPlanOfGradedComparisonsLearnsAndFinds() throws IOException {
        var random = new Random(5);
        var a = new StringBuilder(HEADING);
        var b = new StringBuilder(HEADING);
        for (int i = 0; i < 3000; i++) {
            String[] owners = {word(random), word(random)};
            String name = word(random) + " " + word(random);
            String code = Integer.toString(1_000_000 + random.nextInt(9_000_000), 36);
            String year = "" + (1990 + random.nextInt(30));
            int workers = random.nextInt(200);
            a.append(String.join(",", "A" + i, name, code, year + "-05-0" + (1 + i % 9), workers + ".5", "" + workers));
            a.append(",").append(owners[0]).append(";").append(owners[1]).append('\n');
            String slip = i % 3 == 0 ? name.substring(1) : name;
            b.append(String.join(
                    ",", "B" + i, slip, i % 4 == 0 ? code.substring(1) : code, year + "-06-01", workers + ",6"));
            b.append(",").append(workers + i % 2).append(",").append(owners[1]).append('\n');
        }
        // A comma in a cell needs quotes.
        String bQuoted = b.toString().replaceAll("(\\d+,6)(?=,\\d+,[A-Z;]+\\n)", "\"$1\"");
        Path listA = Files.writeString(folder.resolve("a.csv"), a);
        Path listB = Files.writeString(folder.resolve("b.csv"), bQuoted);
        Path out = folder.resolve("pairs.csv");
        Path model = folder.resolve("m.json");
        Path report = folder.resolve("r.html");
        var run = Run.of(
                "link",
                "--a",
                listA,
                "--b",
                listB,
                "--plan",
                plan,
                "--out",
                out,
                "--model-out",
                model,
                "--report",
                report);
        assertThat(run.code()).as(run.err()).isZero();
        long right = Files.readAllLines(out).stream()
                .map(row -> row.split(","))
                .filter(row -> row[2].startsWith("0.9") || row[2].startsWith("1"))
                .filter(row -> row[0].substring(1).equals(row[1].substring(1)))
                .count();
        assertThat(right).isGreaterThan(2900);
        assertThat(Files.readString(report))
                .contains("selisih paling banyak 20 %")
                .contains("kemiripan Jaro–Winkler paling sedikit 0,96")
                .contains("sedikitnya 2 sama");
        byte[] learnt = Files.readAllBytes(out);
        assertThat(Run.of("link", "--a", listA, "--b", listB, "--model", model, "--out", out)
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(learnt);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            word.append((char) ('A' + random.nextInt(26)));
        }
        return word.toString();
    }
}
