package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    private static final String HEADING = "id,nama,tgl_lahir,nik\n";

    @TempDir
    Path folder;

    private Path list(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Run link(String a, Object... more) throws IOException {
        return link(list("a.csv", a, StandardCharsets.UTF_8), more);
    }

    private Run link(Path a, Object... more) throws IOException {
        Path b = list("b.csv", HEADING + "1,Siti,2015-01-02,\n", StandardCharsets.UTF_8);
        var args = new java.util.ArrayList<Object>(
                java.util.List.of("link", "--a", a, "--b", b, "--out", folder.resolve("out.csv")));
        args.addAll(java.util.List.of(more));
        var run = Run.of(args.toArray());
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(folder.resolve("out.csv.part")).doesNotExist();
        return run;
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        var run = link("nomor_urut,nama\n1,Siti\n");
        assertThat(run.code()).isEqualTo(Main.REFUSED);
        assertThat(run.err()).contains("tidak ada kolom nomor (id)").contains("nomor_urut, nama");
    }

    @Test
    void saysWhereAnIdStandsTwice() throws IOException {
        assertThat(link(HEADING + "7,Siti,,\n8,Ani,,\n7,Budi,,\n").err())
                .contains("a.csv baris 3: nomor (id) 7 sudah ada");
    }

    @Test
    void saysThatAListIsEmpty() throws IOException {
        assertThat(link(HEADING).err()).contains("tidak ada satu orang pun");
        assertThat(link("").err()).contains("kosong");
    }

    @Test
    void saysThatTheEncodingIsWrong() throws IOException {
        Path latin = list("latin.csv", HEADING + "1,Renée,,\n", StandardCharsets.ISO_8859_1);
        assertThat(link(latin).err()).contains("latin.csv baris 1: bukan UTF-8");
        Path wide = list("wide.csv", HEADING + "1,Siti,,\n", StandardCharsets.UTF_16);
        assertThat(link(wide).err()).contains("UTF-16");
    }

    @Test
    void saysWhereARowHasTooManyCells() throws IOException {
        assertThat(link(HEADING + "1,Siti, S.Pd,,\n").err()).contains("baris 1: ada 5 kolom, seharusnya 4");
        assertThat(link(HEADING + "1,\"Siti,,\n").err()).contains("tanda kutip");
    }

    @Test
    void saysWhichRuleMakesTooManyPairs() throws IOException {
        assertThat(link(HEADING + "1,Siti,2015-01-02,\n2,Siti,2015-01-02,\n", "--max-pairs", 1)
                        .err())
                .contains("2 pasangan")
                .contains("--max-pairs");
    }

    @Test
    void saysThatAPlanOrModelIsWrong() throws IOException {
        Path broken = list("broken.json", "{\"name\": ", StandardCharsets.UTF_8);
        assertThat(link(HEADING + "1,Siti,,\n", "--plan", broken).err())
                .contains("broken.json bukan model atau rencana");
        assertThat(link(HEADING + "1,Siti,,\n", "--model", broken).err())
                .contains("broken.json bukan model atau rencana");
        Path strange = list(
                "strange.json",
                "{\"name\": \"x\", \"fields\": [{\"name\": \"nama\", \"kind\": \"telepati\", \"columns\": []}]}",
                StandardCharsets.UTF_8);
        assertThat(link(HEADING + "1,Siti,,\n", "--plan", strange).err())
                .contains("strange.json bukan model atau rencana");
        assertThat(link(HEADING + "1,Siti,,\n", "--model", strange).err()).contains("naungan-linkage-model-1");
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        assertThat(link(HEADING, "--lang", "en").err()).contains("nobody below them");
    }

    @Test
    void unknownWordsAreNotIgnored() throws IOException {
        var run = link(HEADING, "--thread", "2");
        assertThat(run.code()).isEqualTo(Main.WRONG_USE);
        assertThat(run.err()).contains("--thread");
        assertThat(Run.of("linc").code()).isEqualTo(Main.WRONG_USE);
    }
}
