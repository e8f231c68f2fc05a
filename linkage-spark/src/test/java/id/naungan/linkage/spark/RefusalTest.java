package id.naungan.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.linkage.report.Speech;
import id.naungan.linkage.spark.Sparks.Run;
import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    private static final String HEADING = "id,nama,tgl_lahir,nik\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void modelIsThere() throws IOException {
        try (var in =
                new GZIPInputStream(Speech.class.getResourceAsStream("/id/naungan/linkage/orang.model.json.gz"))) {
            Files.write(folder.resolve("m.json"), in.readAllBytes());
        }
    }

    private static Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    private static Run dedupe(String text, Object... more) throws IOException {
        return run("--in", list(text), more);
    }

    private static Run run(String option, Path list, Object... more) {
        Path out = folder.resolve("out");
        var args = new ArrayList<Object>(List.of(option, list, "--model", folder.resolve("m.json"), "--out", out));
        args.addAll(List.of(more));
        Run run = Run.of(args.toArray());
        assertThat(out).doesNotExist();
        assertThat(folder.toFile().list((f, name) -> name.endsWith(".part"))).isEmpty();
        return run;
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Run run = dedupe("nomor_urut,nama\n1,Siti\n");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("tidak ada kolom nomor (id)").contains("nomor_urut, nama");
        assertThat(dedupe(HEADING + "1,Siti,,\n", "--map", "nama=ANAK").err()).contains("ANAK");
    }

    @Test
    void saysWhichIdStandsTwice() throws IOException {
        Run run = dedupe(HEADING + "7,Siti,,\n8,Ani,,\n7,Budi,,\n");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("list.csv: nomor (id) 7 ada di lebih dari satu baris");
        Path small = Files.writeString(folder.resolve("small.csv"), HEADING + "1,Siti,,\n");
        assertThat(run("--b", list(HEADING + "7,Siti,,\n7,Budi,,\n"), "--a", small, "--lang", "en")
                        .err())
                .contains("the record number (id) 7 stands in more than one row");
        assertThat(dedupe(HEADING + "7,Siti,,\n,Budi,,\n").err()).contains("nomornya (id) kosong");
        String manyTwice = "1,A,,\n1,A,,\n2,A,,\n2,A,,\n3,A,,\n3,A,,\n4,A,,\n4,A,,\n5,A,,\n5,A,,\n";
        assertThat(dedupe(HEADING + manyTwice.repeat(4) + ",Budi,,\n").code()).isEqualTo(65);
    }

    @Test
    void saysThatAListIsEmptyOrNotThere() throws IOException {
        assertThat(dedupe(HEADING).err()).contains("tidak ada satu orang pun");
        assertThat(dedupe("").err()).contains("kosong");
        Run run = run("--in", folder.resolve("nowhere.parquet"));
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("nowhere.parquet tidak ada");
    }

    @Test
    void saysThatARowHasTooManyCells() throws IOException {
        Run run = dedupe(HEADING + "1,Siti, S.Pd,,\n");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("jumlah kolomnya lain");
    }

    @Test
    void countsThePairsBeforehand() throws IOException {
        Run run = dedupe(HEADING + "1,Siti,2015-01-02,\n2,Siti,2015-01-02,\n3,Siti,2015-01-02,\n", "--max-pairs", 2);
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("6 pasangan").contains("--max-pairs");
    }

    @Test
    void readsOtherDividersAndSpacesAsThePlainEngineDoes() throws IOException {
        Path out = folder.resolve("divided");
        Run run = Run.of(
                "--in",
                list("id;nama;tgl_lahir;nama_ibu\n"
                        + "1 ; Siti Aminah;2015-01-02;Sri\n"
                        + " 2;Siti Aminah ;2015-01-02;\"Sri\"\n"),
                "--model",
                folder.resolve("m.json"),
                "--out",
                out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Sparks.lines(out)).hasSize(2).last().asString().startsWith("1,2,");
    }

    @Test
    void whereNobodyStandsTwiceThereIsTheHeadingAlone() throws IOException {
        Path out = folder.resolve("nobody");
        Run run = Run.of(
                "--in", list(HEADING + "1,Siti,,\n2,Agus,,\n"), "--model", folder.resolve("m.json"), "--out", out);
        assertThat(run.out()).contains("0 pasangan");
        assertThat(Sparks.lines(out)).containsExactly("id_a,id_b,probability,weight");
    }

    @Test
    void saysThatTheResultIsThereAlready() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        Run run = Run.of("--in", list(HEADING), "--model", folder.resolve("m.json"), "--out", there);
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("there sudah ada");
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void moreLinksThanTheDriverTakesAreRefused() throws IOException {
        try (var session = Sparks.session()) {
            var links = session.createDataFrame(
                    List.of(RowFactory.create(0L, 1L, "a", "b", 3f), RowFactory.create(0L, 2L, "a", "c", 3f)),
                    Shape.LINK);
            assertThat(Assigned.lines(links, true, 2)).hasSize(1);
            assertThatThrownBy(() -> Assigned.lines(links, true, 1))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.values()).startsWith(2L, 1L));
        }
    }

    @Test
    void wrongWordsAreNotIgnored() {
        assertThat(Run.of("--thread", "2").code()).isEqualTo(64);
        assertThat(Run.of("--in", "x", "--a", "y", "--model", "m", "--out", "o").code())
                .isEqualTo(64);
        assertThat(Run.of("--help").out()).contains("--both-large");
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        var speech = new Speech("id");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("new Refusal\\(\\s*\"([^\"]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map(r -> "refused." + r.group(1))
                        .forEach(key -> assertThat(speech.say(key)).isNotEqualTo(key));
            }
        }
    }
}
