package id.naungan.monitoring.plan;

import id.naungan.kernel.Worded;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which homes, and in which order. */
public record PlanFilter(Order urut, String wilayah, String jenis, int page) {

    static final int PAGE = 50;

    /** By points, or by how long ago somebody was there. */
    public enum Order implements Worded {
        RISIKO,
        GILIRAN;

        @Override
        public String messageKey() {
            return "monitoring.order." + name();
        }
    }

    public PlanFilter {
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
        if (!jenis.matches("[A-Z_]{0,40}")) jenis = "";
        page = Math.clamp(page, 1, 10_000);
    }

    static PlanFilter of(Map<String, String> asked) {
        var hal = asked.getOrDefault("hal", "1");
        return new PlanFilter(
                Arrays.stream(Order.values())
                        .filter(order -> order.name().equals(asked.getOrDefault("urut", "")))
                        .findFirst()
                        .orElse(Order.RISIKO),
                asked.getOrDefault("wilayah", ""),
                asked.getOrDefault("jenis", ""),
                hal.matches("\\d{1,5}") ? Integer.parseInt(hal) : 1);
    }

    /** This filter under an address, with parts set anew: names and values, one after the other. */
    public String href(String path, String... changed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("urut", urut == Order.RISIKO ? "" : urut.name());
        parts.put("wilayah", wilayah);
        parts.put("jenis", jenis);
        for (var i = 0; i < changed.length; i += 2) parts.put(changed[i], changed[i + 1]);
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
