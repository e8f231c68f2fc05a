package id.naungan.monitoring.desk;

import id.naungan.kernel.Worded;
import id.naungan.monitoring.domain.Severity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which findings are asked for; the same conditions make counts, list and export. */
public record FindingFilter(
        Which mana, @Nullable Severity tingkat, @Nullable UUID lks, String wilayah, int page) {

    static final int PAGE = 50;

    /** What a list is about; `:office` is the caller's office, `:today` his day. */
    public enum Which implements Worded {
        TERBUKA("f.state not in ('DRAF', 'SELESAI', 'BATAL')"),
        GILIRAN_SAYA(
                "((f.made_by = :office and f.state = 'DIJAWAB') or (f.made_by = :office and f.state = 'CEK_ULANG' and f.recheck_on <= :today)"
                        + " or (f.addressee = :office and f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN')))"),
        LEWAT("f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN') and f.due_on < :today"),
        DIJAWAB("f.state = 'DIJAWAB'"),
        CEK_ULANG("f.state = 'CEK_ULANG'"),
        REKOMENDASI("f.kind = 'REKOMENDASI' and f.state not in ('DRAF', 'BATAL')"),
        DRAF("f.state = 'DRAF'"),
        SELESAI("f.state = 'SELESAI'"),
        SEMUA("true");

        private final String sql;

        Which(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        @Override
        public String messageKey() {
            return "monitoring.which." + name();
        }
    }

    public FindingFilter {
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
        page = Math.clamp(page, 1, 10_000);
    }

    static FindingFilter of(Map<String, String> asked) {
        var hal = asked.getOrDefault("hal", "1");
        var home = asked.getOrDefault("lks", "");
        return new FindingFilter(
                Arrays.stream(Which.values())
                        .filter(which -> which.name().equals(asked.get("mana")))
                        .findFirst()
                        .orElse(Which.TERBUKA),
                Arrays.stream(Severity.values())
                        .filter(severity -> severity.name().equals(asked.get("tingkat")))
                        .findFirst()
                        .orElse(null),
                home.matches("[0-9a-f-]{36}") ? UUID.fromString(home) : null,
                asked.getOrDefault("wilayah", ""),
                hal.matches("\\d{1,5}") ? Integer.parseInt(hal) : 1);
    }

    static FindingFilter of(Which which) {
        return new FindingFilter(which, null, null, "", 1);
    }

    String where() {
        var parts = new ArrayList<>(List.of("(" + mana.sql() + ")"));
        if (tingkat != null) parts.add("f.severity = '" + tingkat.name() + "'");
        if (lks != null) parts.add("f.institution_id = '" + lks + "'::uuid");
        if (!wilayah.isEmpty()) parts.add("f.district like '" + wilayah + "%'");
        return String.join(" and ", parts);
    }

    /** This filter under an address, with parts set anew: names and values, one after the other. */
    public String href(String path, String... changed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mana", mana == Which.TERBUKA ? "" : mana.name());
        parts.put("tingkat", tingkat == null ? "" : tingkat.name());
        parts.put("lks", lks == null ? "" : lks.toString());
        parts.put("wilayah", wilayah);
        for (var i = 0; i < changed.length; i += 2) parts.put(changed[i], changed[i + 1]);
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
