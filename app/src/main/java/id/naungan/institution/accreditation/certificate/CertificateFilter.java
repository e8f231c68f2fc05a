package id.naungan.institution.accreditation.certificate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What the list of certificates is narrowed to; `keadaan` is a standing, `wilayah` a province or a regency. */
public record CertificateFilter(String cari, String jenis, String keadaan, String wilayah, int page) {

    static final int PAGE = 25;

    public CertificateFilter {
        cari = cari.strip();
        var asked = keadaan;
        if (Arrays.stream(CertificateStanding.values()).noneMatch(s -> s.name().equals(asked))) keadaan = "";
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
        page = Math.clamp(page, 1, 10_000);
    }

    /** The address of this filter with parts set anew: names and values, one after the other. */
    public String href(String... changed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("cari", cari);
        parts.put("jenis", jenis);
        parts.put("keadaan", keadaan);
        parts.put("wilayah", wilayah);
        for (var i = 0; i < changed.length; i += 2) parts.put(changed[i], changed[i + 1]);
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/akreditasi/sertifikat" : "/akreditasi/sertifikat?" + query;
    }
}
