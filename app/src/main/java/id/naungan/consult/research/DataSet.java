package id.naungan.consult.research;

import id.naungan.institution.InstitutionWords;
import id.naungan.kernel.SafeCell;
import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a data set: one list of counts a kind, and the conditions of use beside it. The database lets no small cell out. */
@Component
public class DataSet {

    /** A count as it may leave. */
    public record Cell(String level, String place, String homeKind, String sex, String band, long n) {}

    /** A data set ready to be kept. */
    public record Written(byte[] bytes, int rows) {}

    private final JdbcClient db;
    private final InstitutionWords words;
    private final Codes codes;
    private final Messages messages;

    DataSet(JdbcClient db, InstitutionWords words, Codes codes, Messages messages) {
        this.db = db;
        this.words = words;
        this.codes = codes;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public List<Cell> cells(Extract kind, String area, LocalDate on, int k) {
        return db.sql("select level, place, home_kind, sex, band, n from consult.extract(?, ?, ?, ?)")
                .params(kind.name(), area, on, k)
                .query(Cell.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Written write(List<Extract> kinds, String area, LocalDate on, int k, String title) {
        var locale = Messages.INDONESIAN;
        int rows = 0;
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var kind : kinds) {
                var cells = cells(kind, area, on, k);
                rows += cells.size();
                entry(zip, kind.name().toLowerCase(Locale.ROOT) + ".csv", csv(kind, cells, locale));
            }
            entry(
                    zip,
                    "SYARAT.txt",
                    messages.get(locale, "consult.conditions", title, on.toString(), k)
                            .replace("\n", "\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(out.toByteArray(), rows);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        zip.putNextEntry(new ZipEntry(name));
        zip.write(('\uFEFF' + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String csv(Extract kind, List<Cell> cells, Locale locale) {
        var head = Stream.of("level", "place", "name", "home", "sex", "band", "count")
                .map(column -> messages.get(locale, "consult.column." + column))
                .toList();
        return Stream.concat(Stream.of(head), cells.stream().map(cell -> row(kind, cell, locale)))
                .map(row -> row.stream()
                        .map(text -> '"' + SafeCell.of(text).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<String> row(Extract kind, Cell cell, Locale locale) {
        return List.of(
                messages.get(locale, "consult.level." + cell.level()),
                cell.place(),
                cell.place().isEmpty() ? messages.get(locale, "consult.research.nation") : words.region(cell.place()),
                cell.homeKind().isEmpty()
                        ? messages.get(locale, "consult.home.all")
                        : words.kind(cell.homeKind(), locale),
                messages.get(locale, "consult.sex." + cell.sex()),
                band(kind, cell.band(), locale),
                String.valueOf(cell.n()));
    }

    private String band(Extract kind, String band, Locale locale) {
        return switch (kind) {
            case JALUR_MASUK -> codes.label("JALUR_RUJUKAN", band, locale);
            case KELUAR -> codes.label("PENGAKHIRAN", band, locale);
            case UMUR, LAMA_TINGGAL -> messages.get(locale, "consult.band." + band);
        };
    }
}
