package id.naungan.portal.opendata;

import id.naungan.access.Open;
import id.naungan.kernel.SafeCell;
import id.naungan.web.NotVisible;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of open data for people and for machines, and the files. */
@Controller
class OpenDataPage {

    static final String HERE = "/data-terbuka";
    private static final String WHY = "open data are for everybody";

    private final Catalogue catalogue;
    private final Metadata metadata;
    private final Rows rows;
    private final JsonMapper json;
    private final String address;

    OpenDataPage(
            Catalogue catalogue,
            Metadata metadata,
            Rows rows,
            JsonMapper json,
            @Value("${naungan.address:}") String address) {
        this.catalogue = catalogue;
        this.metadata = metadata;
        this.rows = rows;
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
        json.writeValue(response.getOutputStream(), metadata.catalogue(catalogue.all(), address(request)));
    }

    @GetMapping(HERE + "/{name:[a-z]+(?:-\\d{4}(?:-[1-4])?\\.\\d{1,4})?}.csv")
    @Open(WHY)
    void csv(@PathVariable String name, HttpServletResponse response) throws IOException {
        var set = catalogue.named(name).orElseThrow(NotVisible::new);
        begin(response, "text/csv");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + set.name() + ".csv\"");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        line(out, List.copyOf(set.columns()));
        rows.each(set, row -> line(out, row));
        out.flush();
    }

    @GetMapping(HERE + "/{name:[a-z]+(?:-\\d{4}(?:-[1-4])?\\.\\d{1,4})?}.json")
    @Open(WHY)
    void json(@PathVariable String name, HttpServletResponse response) throws IOException {
        var set = catalogue.named(name).orElseThrow(NotVisible::new);
        begin(response, "application/json");
        try (var out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writePOJOProperty("metadata", metadata.of(set));
            out.writeArrayPropertyStart("data");
            rows.each(set, row -> {
                out.writeStartObject();
                for (int i = 0; i < row.size(); i++)
                    out.writePOJOProperty(set.columns().get(i), row.get(i));
                out.writeEndObject();
            });
            out.writeEndArray();
            out.writeEndObject();
        }
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
