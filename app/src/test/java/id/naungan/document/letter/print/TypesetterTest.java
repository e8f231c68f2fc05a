package id.naungan.document.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Letterhead;
import id.naungan.document.letter.Signature;
import id.naungan.document.letter.template.Wording;
import id.naungan.web.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a letter looks like on paper, read back from the PDF. */
class TypesetterTest {

    private static final Instant AT = Instant.parse("2026-11-22T02:30:00Z");
    private static final Letterhead HEAD = new Letterhead(
            "Panti Asuhan Harapan Bunda",
            List.of(
                    "Jalan Pangeran Antasari 12, Air Putih, Samarinda Ulu, Kota Samarinda, Kalimantan Timur",
                    "0541-123456 · harapan@contoh.id"),
            "466/017/Dinsos/2024",
            "Samarinda");
    private static final Wording WORDING = new Wording(
            "YAYASAN HARAPAN BUNDA",
            "BERITA ACARA PENERIMAAN",
            "Pada tanggal 22 November 2026, bertempat di Panti Asuhan Harapan Bunda, Samarinda, para pihak yang bertanda tangan di bawah ini melaksanakan serah terima sebagai berikut.",
            "Demikian berita acara ini dibuat dengan sebenarnya.");

    private final Typesetter typesetter = new Typesetter(new Messages(true));

    private Printed letter(Wording wording, Locale locale, Block... blocks) {
        return new Printed(
                HEAD,
                wording,
                "012/BA-PENERIMAAN/LKS-PAHB/XI/2026",
                List.of(blocks),
                LocalDate.of(2026, 11, 22),
                AT,
                ZoneId.of("Asia/Makassar"),
                locale,
                true,
                "7K2M-9QXT-04AB-CDEF",
                "https://naungan.contoh.go.id/cek/7K2M-9QXT-04AB-CDEF");
    }

    private byte[] print(Block... blocks) {
        return typesetter.print(letter(WORDING, Locale.of("id"), blocks));
    }

    private static final Block SIGNATURES = new Block.Signatures(List.of(
            Signature.withInk("Yang menyerahkan", "Rahmawati", null),
            Signature.withInk("Saksi", null, null),
            Signature.withInk("Ketua RT 04", "H. Muhammad Syamsuddin bin Abdurrahman", AT),
            Signature.inTheSystem("Pengelola LKS", "Nurul Hidayati, S.Sos.", AT)));

    @Test
    void aLetterHasItsHeadNumberContentSignaturesAndMark() throws IOException {
        var pdf = print(
                new Block.Heading("Identitas klien"),
                new Block.Facts(List.of(new Fact("Nama", "Siti Aminah"), new Fact("NIK", null))),
                new Block.Heading("Keadaan saat diterima"),
                new Block.Text("Anak sehat.\n\nMembawa satu tas pakaian."),
                new Block.Table(
                        List.of("Dokumen", "Keadaan"),
                        List.of(List.of("Akta kelahiran", "Asli"), List.of("Kartu keluarga"))),
                SIGNATURES);
        keep("penerimaan", pdf);
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains(
                        "YAYASAN HARAPAN BUNDA",
                        "Panti Asuhan Harapan Bunda",
                        "Tanda daftar nomor 466/017/Dinsos/2024",
                        "BERITA ACARA PENERIMAAN",
                        "Nomor: 012/BA-PENERIMAAN/LKS-PAHB/XI/2026",
                        "Pada tanggal 22 November 2026",
                        "Identitas klien",
                        "Siti Aminah",
                        "NIK : –",
                        "Membawa satu tas pakaian.",
                        "Akta kelahiran",
                        "Samarinda, 22 November 2026",
                        "Nurul Hidayati, S.Sos.",
                        "Ditandatangani secara elektronik",
                        "22 November 2026, 10.30",
                        "Ditandatangani di atas kertas",
                        "Kode: 7K2M-9QXT-04AB-CDEF",
                        "Rahasia – berisi data pribadi",
                        "Halaman 1 dari");
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        assertThat(print(SIGNATURES)).isEqualTo(print(SIGNATURES));
        assertThat(print(SIGNATURES)).isNotEqualTo(print(new Block.Text("lain"), SIGNATURES));
    }

    @Test
    void anEnglishLetterIsEnglishThroughout() throws IOException {
        var pdf = typesetter.print(letter(WORDING, Locale.of("en"), SIGNATURES));
        assertThat(text(pdf))
                .contains(
                        "Number: 012", "Signed electronically", "22 November 2026, 10:30", "Confidential", "Page 1 of")
                .doesNotContain("Halaman", "Nomor:");
    }

    @Test
    void threeHundredRowsRunOverPagesUnderTheirHeadings() throws IOException {
        var rows = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> List.of(String.valueOf(i), "Baris ke-" + i, "Catatan ".repeat(i % 12)))
                .toList();
        var pdf = print(new Block.Table(List.of("No.", "Kejadian", "Keterangan"), rows), SIGNATURES);
        keep("300", pdf);
        var pages = pages(pdf);
        assertThat(pages).hasSizeBetween(8, 30);
        assertThat(String.join(" ", pages)).contains("Baris ke-1", "Baris ke-150", "Baris ke-300");
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Halaman " + (i + 1) + " dari");
            if (pages.get(i).contains("Baris ke-")) assertThat(pages.get(i)).contains("Kejadian");
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnOverleaf() throws IOException {
        var words = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) words.add("kata" + i);
        var pdf = print(
                new Block.Table(List.of("Kronologi", "Sumber"), List.of(List.of(String.join(" ", words), "Ibu"))),
                new Block.Text(String.join(" ", words)),
                new Block.Facts(List.of(new Fact("Riwayat", String.join(" ", words)))));
        assertThat(String.join(" ", pages(pdf)).split("kata2999", -1)).hasSize(4);
    }

    @Test
    void whatLooksLikeMarkupIsPrintedAsItStands() throws IOException {
        var pdf = print(new Block.Text("<b>tebal</b> <script>alert(1)</script> {lks} &amp; \\n (a) %PDF"));
        assertThat(text(pdf)).contains("<b>tebal</b>", "<script>alert(1)</script>", "{lks}", "&amp;", "%PDF");
    }

    @Test
    void namesKeepTheirSignsAndWhatTheFontLacksIsABox() throws IOException {
        var pdf = print(new Block.Facts(List.of(
                new Fact("Nama", "Ñoño Łukasz Đặng Thị Hồng Žižka Ἀθηνᾶ Юлия"),
                new Fact("Terurai", "Nguye\u0302\u0303n"),
                new Fact("Arab", "محمد"),
                new Fact("Jawa", "ꦲꦏ"),
                new Fact("Gambar", "😀 selesai"),
                new Fact("Ibrani", "שלום"))));
        keep("aksara", pdf);
        assertThat(text(pdf)).contains("Ñoño Łukasz Đặng Thị Hồng Žižka", "Юлия", "Nguyễn", "□", "selesai");
    }

    @Test
    void unseenSignsAreLeftOutSoThatNobodyTurnsASentenceRound() throws IOException {
        var pdf = print(new Block.Text("Rp1.000\u202e000.9pR\u0000\u0007\u200b\ufeff selesai\u2028ya"));
        assertThat(text(pdf)).contains("Rp1.000000.9pR selesai");
        assertThat(PrintableText.of("a\r\nb\rc\td\u0085e\ud800f", c -> true)).isEqualTo("a\nb\nc def");
    }

    @Test
    void aWordWiderThanThePageIsBrokenAndNotLost() throws IOException {
        var word = "x".repeat(400) + "akhir";
        var pdf = print(
                new Block.Text(word),
                new Block.Facts(List.of(new Fact(word, word))),
                new Block.Table(List.of("A", "B", "C", "D"), List.of(List.of(word, word, word, word))),
                new Block.Signatures(List.of(
                        Signature.withInk("Saksi", word, null),
                        Signature.inTheSystem("A", "B", AT),
                        Signature.inTheSystem("C", "D", AT))));
        keep("panjang", pdf);
        var seen = text(pdf).replaceAll("[^xakhir]", "");
        assertThat(seen.chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(8 * 400);
    }

    @Test
    void emptyPartsLeaveNoTrace() throws IOException {
        var pdf = typesetter.print(letter(
                new Wording("", "SURAT", "", ""),
                Locale.of("id"),
                new Block.Facts(List.of()),
                new Block.Table(List.of(), List.of(List.of("a"))),
                new Block.Table(List.of("Kosong"), List.of()),
                new Block.Signatures(List.of()),
                new Block.Text("")));
        assertThat(pages(pdf)).hasSize(1);
    }

    @Test
    void aLetterIsSmall() {
        assertThat(print(new Block.Text("Isi."), SIGNATURES)).hasSizeLessThan(60_000);
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    static List<String> pages(byte[] pdf) throws IOException {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var reader = new PdfReader(pdf)) {
            var extractor = new PdfTextExtractor(reader);
            var pages = new ArrayList<String>();
            for (int i = 1; i <= reader.getNumberOfPages(); i++) pages.add(extractor.getTextFromPage(i));
            return pages;
        }
    }

    /** For looking at it. */
    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
