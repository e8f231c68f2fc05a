package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .contains("Isian \"nama\": jenis \"telepati\" tidak dikenal");
        assertThat(link(HEADING + "1,Siti,,\n", "--model", strange).err()).contains("naungan-linkage-model-3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'measure': 'soundex', 'fields': ['kota']|ukuran \"soundex\" tidak dikenal",
                "'measure': 'levenshtein', 'fields': ['kota']|yang makin besar, misalnya [1, 2]",
                "'measure': 'levenshtein', 'fields': ['kota'], 'levels': [2, 1]|yang makin besar, misalnya [1, 2]",
                "'measure': 'jaro_winkler', 'fields': ['kota'], 'levels': [0.8, 0.9]|yang makin kecil",
                "'measure': 'jaro_winkler', 'fields': ['kota'], 'levels': [92, 80]|yang makin kecil",
                "'measure': 'jaccard', 'fields': ['kota'], 'levels': [0.5]|Pilihannya: letters, words",
                "'measure': 'jaccard', 'fields': ['kota'], 'levels': [0.5], 'of': 'letters', 'letters': 9|\"letters\" harus bilangan antara",
                "'measure': 'date_distance', 'fields': ['kota'], 'levels': [5], 'of': 'days'|hanya untuk jenis date",
                "'measure': 'difference', 'fields': ['usia'], 'levels': [5], 'of': 'hours'|Pilihannya: absolute, relative",
                "'measure': 'shared', 'fields': ['kota', 'usia'], 'levels': [1]|memerlukan 1 isian",
                "'measure': 'text', 'fields': ['kota'], 'levels': [1]|sudah tetap",
                "'measure': 'text', 'fields': ['desa']|isian \"desa\" yang tidak ada",
            })
    void saysWhatIsWrongWithAComparison(String comparison, String sentence) throws IOException {
        Path plan = list(
                "plan.json",
                ("{'name': 'x', 'id_columns': ['id'], 'fields': [{'name': 'kota', 'kind': 'text', 'columns': ['nama']},"
                                + " {'name': 'usia', 'kind': 'number', 'columns': ['usia']}], 'comparisons': [{'name': 'uji', "
                                + comparison + "}], 'rules': ['kota'], 'refinement': 'usia'}")
                        .replace('\'', '"'),
                StandardCharsets.UTF_8);
        var run = link(HEADING + "1,Siti,,\n", "--plan", plan);
        assertThat(run.code()).isEqualTo(Main.REFUSED);
        assertThat(run.err()).contains(sentence);
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
