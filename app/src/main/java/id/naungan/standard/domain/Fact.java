package id.naungan.standard.domain;

import id.naungan.access.Permission;
import id.naungan.kernel.Worded;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What records answer, and where they are read. How it is counted stands in `standard.of_home`. */
public enum Fact implements Worded {
    PENGASUH("petugas", Permission.SEE_STAFF),
    PROFESIONAL("petugas", Permission.SEE_STAFF),
    LAIK("petugas", Permission.SEE_STAFF),
    PELATIHAN("bimtek", Permission.SEE_TRAINING),
    LUAS_TIDUR("kamar", Permission.SEE_INSTITUTIONS),
    HUNIAN("", Permission.SEE_INSTITUTIONS),
    RUANG("kamar", Permission.SEE_INSTITUTIONS),
    APAR("kamar", Permission.SEE_INSTITUTIONS),
    IZIN("izin", Permission.SEE_INSTITUTIONS),
    AKREDITASI("akreditasi", Permission.SEE_INSTITUTIONS),
    KEBIJAKAN("kebijakan", Permission.SEE_INSTITUTIONS),
    NIK(null, Permission.SEE_CLIENTS),
    AKTA(null, Permission.SEE_CLIENTS),
    JKN(null, Permission.SEE_CLIENTS),
    RENCANA(null, Permission.SEE_CLIENTS),
    CATATAN(null, Permission.SEE_CLIENTS),
    KONTAK(null, Permission.SEE_CLIENTS),
    PERIKSA(null, Permission.SEE_CLIENTS),
    SEKOLAH(null, Permission.SEE_CLIENTS),
    RAPAT(null, Permission.HOLD_CONFERENCE);

    private final @Nullable String tab;
    private final Permission needs;

    Fact(@Nullable String tab, Permission needs) {
        this.tab = tab;
        this.needs = needs;
    }

    /** Who may open the evidence. */
    public String needs() {
        return needs.name();
    }

    public static @Nullable Fact of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElse(null);
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
