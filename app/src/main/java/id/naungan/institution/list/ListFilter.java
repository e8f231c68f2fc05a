package id.naungan.institution.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to; `wilayah` is a province or a regency, `penuh` asks for homes over capacity, `loose` lets a name
 * be misspelt.
 */
record ListFilter(
        String cari,
        String jenis,
        String status,
        String wilayah,
        boolean penuh,
        @Nullable UUID setelah,
        boolean loose) {

    ListFilter(String cari, String jenis, String status, String wilayah, boolean penuh, @Nullable UUID setelah) {
        this(cari, jenis, status, wilayah, penuh, setelah, false);
    }

    ListFilter {
        cari = cari.strip();
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
    }

    String province() {
        return wilayah.isEmpty() ? "" : wilayah.substring(0, 2);
    }

    ListFilter loosely() {
        return new ListFilter(cari, jenis, status, wilayah, penuh, setelah, true);
    }
}
