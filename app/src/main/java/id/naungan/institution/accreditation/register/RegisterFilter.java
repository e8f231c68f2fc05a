package id.naungan.institution.accreditation.register;

import id.naungan.institution.accreditation.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the register is narrowed to; `nilai` is a standing, `wilayah` a province or a regency. */
public record RegisterFilter(String cari, String jenis, String nilai, String wilayah, int page) {

    public static final int PAGE = 25;

    public RegisterFilter {
        cari = cari.strip();
        var asked = nilai;
        if (Arrays.stream(Standing.values()).noneMatch(s -> s.name().equals(asked))) nilai = "";
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
        page = Math.clamp(page, 1, 10_000);
    }

    /** The filter of an address. */
    public static RegisterFilter of(Map<String, String> asked) {
        var hal = asked.getOrDefault("hal", "1");
        return new RegisterFilter(
                asked.getOrDefault("cari", ""),
                asked.getOrDefault("jenis", ""),
                asked.getOrDefault("nilai", ""),
                asked.getOrDefault("wilayah", ""),
                hal.matches("\\d{1,5}") ? Integer.parseInt(hal) : 1);
    }

    public String province() {
        return wilayah.isEmpty() ? "" : wilayah.substring(0, 2);
    }

    /** This filter under an address, with parts set anew: names and values, one after the other. */
    public String href(String path, String... changed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("cari", cari);
        parts.put("jenis", jenis);
        parts.put("nilai", nilai);
        parts.put("wilayah", wilayah);
        for (var i = 0; i < changed.length; i += 2) parts.put(changed[i], changed[i + 1]);
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
