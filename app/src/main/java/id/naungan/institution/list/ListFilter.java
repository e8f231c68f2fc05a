package id.naungan.institution.list;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to; `wilayah` is a province or a regency, `penuh` asks for homes over capacity, `loose` lets a name
 * be misspelt.
 */
public record ListFilter(
        String cari,
        String jenis,
        String status,
        String wilayah,
        boolean penuh,
        @Nullable UUID setelah,
        boolean loose) {

    public ListFilter(String cari, String jenis, String status, String wilayah, boolean penuh, @Nullable UUID setelah) {
        this(cari, jenis, status, wilayah, penuh, setelah, false);
    }

    public ListFilter {
        cari = cari.strip();
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
    }

    /** The filter of an address, wherever in the register it stands. */
    public static ListFilter of(Map<String, String> asked) {
        return new ListFilter(
                asked.getOrDefault("cari", ""),
                asked.getOrDefault("jenis", ""),
                asked.getOrDefault("status", ""),
                asked.getOrDefault("wilayah", ""),
                asked.getOrDefault("penuh", "").equals("ya"),
                null);
    }

    String province() {
        return wilayah.isEmpty() ? "" : wilayah.substring(0, 2);
    }

    ListFilter loosely() {
        return new ListFilter(cari, jenis, status, wilayah, penuh, setelah, true);
    }
}
