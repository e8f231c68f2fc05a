package id.naungan.casework.siks;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the file in their order; the names are its headings, documented in docs/siks-ng.md: add, never rename. */
enum SiksColumn {
    NIK(SiksLine::nik),
    KETERANGAN_NIK(SiksLine::nikMark),
    NO_KK(SiksLine::kk),
    NAMA(SiksLine::name),
    TGL_LAHIR(SiksLine::born),
    JK(SiksLine::sex),
    NAMA_IBU(SiksLine::mother),
    STATUS_YATIM_PIATU(SiksLine::orphan),
    LKS(SiksLine::home),
    NO_TANDA_DAFTAR(SiksLine::number),
    DP_LP(SiksLine::position),
    KODE_WILAYAH(SiksLine::region),
    KODE_WILAYAH_BPS(SiksLine::regionOfBps);

    private final Function<SiksLine, @Nullable String> value;

    SiksColumn(Function<SiksLine, @Nullable String> value) {
        this.value = value;
    }

    String of(SiksLine line) {
        var text = value.apply(line);
        return text == null ? "" : text;
    }
}
