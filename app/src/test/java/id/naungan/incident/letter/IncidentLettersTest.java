package id.naungan.incident.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.handling.HandlingWorld;
import id.naungan.incident.handling.HandlingWorld.Report;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters of an incident: who may write and read them, and whom they never name. */
@NaunganTest
class IncidentLettersTest {

    @Autowired
    World world;

    @Autowired
    HandlingWorld handling;

    Institution home;
    Scope dinsos;
    Scope head;
    UUID siti;
    UUID id;

    @BeforeEach
    void cast() {
        home = world.home("Panti Surat Insiden", "61.11.01.1001");
        dinsos = handling.office("61.11", "Bu Surat", Role.DINSOS_KAB);
        head = handling.staff(home, "Pak Kepala Surat", Role.PENGELOLA);
        siti = world.client(home, "Siti Rahmawati", Sex.P, "03-03-2016");
        id = handling.report(Report.at(home, "FISIK")
                .with(Part.KORBAN, siti, null, null, null)
                .with(Part.TERDUGA, null, head.account(), null, "PENGURUS"));
    }

    private String letter(LetterKind kind) {
        var made = world.post(dinsos, "/insiden/" + id + "/surat", Map.of("jenis", kind.name()));
        assertThat(made).hasStatus(302);
        return made.getResponse().getRedirectedUrl();
    }

    private String text(Scope who, String href) throws IOException {
        var bytes = world.get(who, href).getResponse().getContentAsByteArray();
        try (var pdf = new PdfReader(bytes)) {
            var text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++)
                text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append('\n');
            return text.toString();
        }
    }

    @Test
    void theReportAndTheNoticeNameNoVictimAndOnlyThePoliceReadTheName() throws IOException {
        assertThat(text(dinsos, letter(LetterKind.LAPORAN)))
                .contains("S.R.", siti.toString().substring(24), "Aku takut sama dia")
                .doesNotContain("Siti Rahmawati", "Ibu Pelapor", "0812000111");
        assertThat(text(dinsos, letter(LetterKind.DINSOS)))
                .contains("S.R.")
                .doesNotContain("Siti Rahmawati", "Aku takut", "Cerita rahasia", "Ibu Pelapor");
        assertThat(text(dinsos, letter(LetterKind.POLISI)))
                .contains("Siti Rahmawati")
                .doesNotContain("Ibu Pelapor", "0812000111");
    }

    @Test
    void theSameIncidentInTheSameStateKeepsItsLetter() {
        assertThat(letter(LetterKind.LAPORAN))
                .isEqualTo(letter(LetterKind.LAPORAN))
                .isNotEqualTo(letter(LetterKind.DINSOS));
    }

    @Test
    void anAccusedHeadFindsNeitherTheLetterNorItsBytesNorItsTraceThoughItBearsHisHomesName() {
        var href = letter(LetterKind.POLISI);
        var letter = UUID.fromString(href.substring(href.lastIndexOf('/') + 1));
        assertThat(world.get(dinsos, href)).hasStatusOk();
        assertThat(world.get(head, href)).hasStatus(404);
        assertThat(world.get(head, "/berkas/" + letter)).hasStatus(404);
        for (var who : List.of(head, handling.staff(home, "Wakil Kepala", Role.PENGELOLA))) {
            assertThat(world.count(who, "document.letter", "id", letter)).isZero();
            assertThat(world.count(who, "document.file", "id", letter)).isZero();
            assertThat(world.count(who, "document.content", "file_id", letter)).isZero();
            assertThat(trail(who, letter)).isZero();
            assertThat(World.text(world.get(who, "/lks/" + home.id() + "/riwayat")))
                    .doesNotContain("INSIDEN", "INS-POL");
        }
        assertThat(world.count(dinsos, "document.file", "id", letter)).isEqualTo(1);
        assertThat(trail(dinsos, letter)).isEqualTo(2);
    }

    private long trail(Scope who, UUID letter) {
        return world.count(
                who,
                "(select row_id::uuid as id from audit.change where tbl in ('document.letter', 'document.file')) x",
                "id",
                letter);
    }

    @Test
    void whoDoesNotHandleItWritesNoLetter() {
        assertThat(world.post(head, "/insiden/" + id + "/surat", Map.of("jenis", "POLISI")))
                .hasStatus(404);
        assertThat(world.post(dinsos, "/insiden/" + id + "/surat", Map.of("jenis", "APA")))
                .hasStatus(400);
    }

    @Test
    void aHomeInNoRegisterHasNoLetterAndThePageSaysSo() {
        var nameless = handling.report(
                new Report(null, "61.11", Set.of("FISIK"), Answer.YA, Duration.ofMinutes(5), List.of(), null));
        assertThat(World.text(world.get(dinsos, "/insiden/" + nameless)))
                .contains("Surat hanya dapat dibuat untuk lembaga");
        assertThat(world.post(dinsos, "/insiden/" + nameless + "/surat", Map.of("jenis", "LAPORAN")))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/insiden/" + nameless);
    }
}
