package id.naungan.incident.pattern;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of the list behind a figure. */
public record ListLink(Map<String, String> parts) {

    static ListLink of(@Nullable Period period, String area) {
        var link = new ListLink(Map.of());
        if (period != null) {
            link = link.and("dari", period.from().toString())
                    .and("sampai", period.last().toString());
        }
        return area.isEmpty() ? link : link.and("wilayah", area);
    }

    /** The same with one condition more, or another one in its place. */
    public ListLink and(String name, Object value) {
        var more = new LinkedHashMap<>(parts);
        more.put(name, value.toString());
        return new ListLink(more);
    }

    @Override
    public String toString() {
        return "/insiden?view=daftar"
                + parts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> "&" + e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }
}
