package id.naungan.institution.alarm;

import id.naungan.institution.AlarmGrade;
import id.naungan.kernel.Worded;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which alarms are asked for: kind, how grave, whether somebody took note, region, those that stand or those that ended. */
public record AlarmFilter(
        String jenis, @Nullable AlarmGrade tingkat, Noted tanggap, String wilayah, boolean selesai, int page) {

    static final int PAGE = 50;

    /** Whether somebody has taken note of it. */
    public enum Noted implements Worded {
        SEMUA,
        BELUM,
        SUDAH;

        @Override
        public String messageKey() {
            return "homealarm.noted." + name();
        }
    }

    public AlarmFilter {
        if (!jenis.matches("[A-Z_]{0,40}")) jenis = "";
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
        page = Math.clamp(page, 1, 10_000);
    }

    static AlarmFilter of(Map<String, String> asked) {
        var hal = asked.getOrDefault("hal", "1");
        return new AlarmFilter(
                asked.getOrDefault("jenis", ""),
                grade(asked.getOrDefault("tingkat", "")),
                Arrays.stream(Noted.values())
                        .filter(noted -> noted.name().equals(asked.getOrDefault("tanggap", "")))
                        .findFirst()
                        .orElse(Noted.SEMUA),
                asked.getOrDefault("wilayah", ""),
                asked.getOrDefault("selesai", "").equals("ya"),
                hal.matches("\\d{1,5}") ? Integer.parseInt(hal) : 1);
    }

    static @Nullable AlarmGrade grade(String text) {
        return Arrays.stream(AlarmGrade.values())
                .filter(grade -> grade.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** This filter under an address, with parts set anew: names and values, one after the other. */
    public String href(String path, String... changed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("jenis", jenis);
        parts.put("tingkat", tingkat == null ? "" : tingkat.name());
        parts.put("tanggap", tanggap == Noted.SEMUA ? "" : tanggap.name());
        parts.put("wilayah", wilayah);
        parts.put("selesai", selesai ? "ya" : "");
        for (var i = 0; i < changed.length; i += 2) parts.put(changed[i], changed[i + 1]);
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
