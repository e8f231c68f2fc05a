package id.naungan.reference.glossary;

import de.siegmar.fastcsv.reader.CsvReader;
import id.naungan.access.Open;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The words of the field and how this system uses them; the same file a test holds against the code. */
@Controller
class GlossaryPage {

    private static final int LONGEST = 80;

    private final List<GlossaryEntry> entries = read();

    @GetMapping("/glosarium")
    @Open("words of the law are nobody's secret")
    String glossary(@RequestParam(defaultValue = "") String cari, Model model) {
        var typed = cari.strip().substring(0, Math.min(LONGEST, cari.strip().length()));
        var words = typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        model.addAttribute("typed", typed)
                .addAttribute(
                        "entries",
                        entries.stream()
                                .filter(entry -> Arrays.stream(words).allMatch(entry::says))
                                .toList());
        return "reference/glossary";
    }

    static List<GlossaryEntry> read() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new ClassPathResource("reference/glosarium.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new GlossaryEntry(
                            row.getField("istilah"),
                            row.getField("kode"),
                            row.getField("arti"),
                            row.getField("dasar_hukum"),
                            row.getField("modul"),
                            row.getField("jangan_pakai")))
                    .sorted(Comparator.comparing(entry -> entry.word().toLowerCase(Locale.ROOT)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
