package id.naungan.spm.domain;

import id.naungan.kernel.Worded;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records that show by themselves what somebody got, and where they are read. How they are counted stands in `spm.shown`. */
public enum Source implements Worded {
    CATATAN("catatan"),
    SURAT("surat"),
    KESEHATAN("kesehatan"),
    OBAT("kesehatan"),
    SEKOLAH("sekolah"),
    KONTAK("kontak"),
    TIDUR("tinggal"),
    FORMULIR("formulir"),
    KELUAR("tinggal"),
    BARANG("bantuan"),
    /** Counted for the home as a whole. */
    TENAGA(null);

    private final @Nullable String tab;

    Source(@Nullable String tab) {
        this.tab = tab;
    }

    public static @Nullable Source of(@Nullable String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst().orElse(null);
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
