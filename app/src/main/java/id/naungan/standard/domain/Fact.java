package id.naungan.standard.domain;

import id.naungan.kernel.Worded;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What records answer, and where they are read. How it is counted stands in `standard.of_home`. */
public enum Fact implements Worded {
    PENGASUH("petugas"),
    PROFESIONAL("petugas"),
    LAIK("petugas"),
    PELATIHAN("bimtek"),
    LUAS_TIDUR("kamar"),
    HUNIAN(""),
    RUANG("kamar"),
    APAR("kamar"),
    IZIN("izin"),
    AKREDITASI("akreditasi"),
    KEBIJAKAN("kebijakan"),
    NIK(null),
    AKTA(null),
    JKN(null),
    RENCANA(null),
    CATATAN(null),
    KONTAK(null),
    PERIKSA(null),
    SEKOLAH(null),
    RAPAT(null);

    private final @Nullable String tab;

    Fact(@Nullable String tab) {
        this.tab = tab;
    }

    public static @Nullable Fact of(@Nullable String name) {
        return Arrays.stream(values()).filter(f -> f.name().equals(name)).findFirst().orElse(null);
    }

    /** Where a home's evidence is read. */
    public String evidence(UUID home) {
        if (tab == null) return this == RAPAT ? "/pembahasan" : "/klien?lks=" + home;
        return "/lks/" + home + (tab.isEmpty() ? "" : "/" + tab);
    }

    @Override
    public String messageKey() {
        return "standard.fact." + name();
    }
}
