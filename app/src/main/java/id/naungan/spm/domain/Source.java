package id.naungan.spm.domain;

import id.naungan.access.Permission;
import id.naungan.kernel.Worded;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records that show by themselves what somebody got, and where they are read. How they are counted stands in `spm.shown`. */
public enum Source implements Worded {
    CATATAN("catatan", Permission.SEE_NOTES),
    SURAT("surat", Permission.SEE_CLIENTS),
    KESEHATAN("kesehatan", Permission.SEE_CARE),
    OBAT("kesehatan", Permission.SEE_CARE),
    SEKOLAH("sekolah", Permission.SEE_CARE),
    KONTAK("kontak", Permission.SEE_CARE),
    TIDUR("tinggal", Permission.SEE_CLIENTS),
    FORMULIR("formulir", Permission.SEE_CASE),
    KELUAR("tinggal", Permission.SEE_CLIENTS),
    BARANG("bantuan", Permission.SEE_AID),
    /** Counted for the home as a whole. */
    TENAGA(null, Permission.SEE_STAFF);

    private final @Nullable String tab;
    private final Permission needs;

    Source(@Nullable String tab, Permission needs) {
        this.tab = tab;
        this.needs = needs;
    }

    /** Who may open the evidence. */
    public String needs() {
        return needs.name();
    }

    public static @Nullable Source of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Where the evidence of a person is read. */
    public @Nullable String evidence(UUID client) {
        return tab == null ? null : "/klien/" + client + "/" + tab;
    }

    @Override
    public String messageKey() {
        return "spm.source." + name();
    }
}
