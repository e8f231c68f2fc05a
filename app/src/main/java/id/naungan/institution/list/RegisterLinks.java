package id.naungan.institution.list;

import id.naungan.web.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Addresses of the list, the map, the free places and the file that keep the filter of the page they stand on. */
public final class RegisterLinks {

    private static final List<String> KEPT = List.of("cari", "jenis", "status", "wilayah", "penuh");

    private RegisterLinks() {}

    public static String to(Ui ui, String path) {
        return to(ui, path, "", "");
    }

    /** The same with one part of the filter set anew. */
    public static String to(Ui ui, String path, String name, String value) {
        var query = KEPT.stream()
                .map(part -> new String[] {part, part.equals(name) ? value : ui.asked(part)})
                .filter(part -> !part[1].isEmpty())
                .map(part -> part[0] + "=" + URLEncoder.encode(part[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
