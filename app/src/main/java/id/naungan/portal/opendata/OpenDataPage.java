package id.naungan.portal.opendata;

import id.naungan.access.Open;
import id.naungan.kernel.SafeCell;
import id.naungan.portal.edition.Editions;
import id.naungan.portal.table.Tables;
import id.naungan.web.NotVisible;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of open data for people and for machines, and the files. */
@Controller
class OpenDataPage {

    static final String HERE = "/data-terbuka";
    private static final String WHY = "open data are for everybody";

    private final Catalogue catalogue;
    private final Metadata metadata;
    private final Rows rows;
    private final Editions editions;
    private final Tables tables;
    private final JsonMapper json;
    private final String address;
    private final Map<String, String> sums = new ConcurrentHashMap<>();

    OpenDataPage(
            Catalogue catalogue,
            Metadata metadata,
            Rows rows,
            Editions editions,
            Tables tables,
            JsonMapper json,
            @Value("${naungan.address:}") String address) {
        this.catalogue = catalogue;
        this.metadata = metadata;
        this.rows = rows;
        this.editions = editions;
        this.tables = tables;
        this.json = json;
        this.address = address;
    }

    @GetMapping(HERE)
    @Open(WHY)
    String catalogue(Model model) {
        model.addAttribute("sets", catalogue.all()).addAttribute("metadata", metadata);
        return "portal/opendata/catalogue";
    }

    @GetMapping(HERE + "/katalog.json")
    @Open(WHY)
    void forMachines(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response, "application/json");
        json.writeValue(response.getOutputStream(), metadata.catalogue(catalogue.all(), address(request), this::checksum));
    }

    @GetMapping(HERE + "/{name:[a-z]+(?:-\\d{4}(?:-[1-4])?\\.\\d{1,4})?}.csv")
    @Open(WHY)
    void csv(@PathVariable String name, HttpServletResponse response) throws IOException {
        var set = catalogue.named(name).orElseThrow(NotVisible::new);
        begin(response, "text/csv");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + set.name() + ".csv\"");
        csv(set, response.getOutputStream());
    }

    private void csv(DataSet set, OutputStream to) throws IOException {
        csv(set, to, use -> rows.each(set, use));
    }

    private static void csv(DataSet set, OutputStream to, Consumer<Consumer<List<@Nullable Object>>> rows)
            throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        line(out, List.copyOf(set.columns()));
        rows.accept(row -> line(out, row));
        out.flush();
    }

    /** The one table a page of the statistics shows, with the metadata of its edition. */
    @GetMapping("/statistik/tabel.{format:csv|json}")
    @Open(WHY)
    void table(@PathVariable String format, @RequestParam Map<String, String> asked, HttpServletResponse response)
            throws IOException {
        var edition = editions.named(asked.getOrDefault("edisi", "")).orElseThrow(NotVisible::new);
        var view = tables.of(edition, asked);
        var set = catalogue.named(Catalogue.FIGURES + edition.name()).orElseThrow(NotVisible::new);
        if (format.equals("csv")) {
            begin(response, "text/csv");
            response.setHeader("Content-Disposition", "attachment; filename=\"tabel.csv\"");
            csv(set, response.getOutputStream(), use -> rows.each(view, use));
        } else {
            begin(response, "application/json");
            json(set, response.getOutputStream(), use -> rows.each(view, use));
        }
    }

    @GetMapping(HERE + "/{name:[a-z]+(?:-\\d{4}(?:-[1-4])?\\.\\d{1,4})?}.json")
    @Open(WHY)
    void json(@PathVariable String name, HttpServletResponse response) throws IOException {
        var set = catalogue.named(name).orElseThrow(NotVisible::new);
        begin(response, "application/json");
        json(set, response.getOutputStream());
    }

    private void json(DataSet set, OutputStream to) {
        json(set, to, use -> rows.each(set, use));
    }

    private void json(DataSet set, OutputStream to, Consumer<Consumer<List<@Nullable Object>>> rows) {
        try (var out = json.createGenerator(to)) {
            out.writeStartObject();
            out.writePOJOProperty("metadata", metadata.of(set));
            out.writeArrayPropertyStart("data");
            rows.accept(row -> {
                out.writeStartObject();
                for (int i = 0; i < row.size(); i++)
                    out.writePOJOProperty(set.columns().get(i), row.get(i));
                out.writeEndObject();
            });
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    /** Of the file of an edition, whose figures never change; the words around them may. */
    private String checksum(String file) {
        var set = catalogue.named(file.substring(0, file.lastIndexOf('.'))).orElseThrow();
        return sums.computeIfAbsent(file + " " + metadata.of(set).hashCode(), x -> {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                try (var to = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                    if (file.endsWith(".csv")) csv(set, to);
                    else json(set, to);
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Programs of other sites may read it too. */
    private static void begin(HttpServletResponse response, String type) {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    private String address(HttpServletRequest request) {
        if (!address.isBlank()) return address.replaceAll("/+$", "");
        var port = request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + (port == 80 || port == 443 ? "" : ":" + port);
    }

    private static void line(Writer out, List<? extends @Nullable Object> cells) {
        try {
            out.write(cells.stream().map(OpenDataPage::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is text. */
    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof Number || value instanceof Boolean) return value.toString();
        var text = SafeCell.of(value.toString());
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
