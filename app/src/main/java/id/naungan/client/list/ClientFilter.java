package id.naungan.client.list;

import id.naungan.kernel.Sex;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of clients is narrowed to; the parameter names stand in addresses, so that figures elsewhere link to their list. */
@MessagePrefix("client.filter")
public record ClientFilter(
        @Nullable @Options("LKS") UUID lks,
        @Nullable Living tinggal,
        @Nullable Sex kelamin,
        @Nullable AgeGroup umur,
        @Nullable Lacks tanpa,
        @Nullable @Options("STATUS_ORANG_TUA") String ortu) {

    public static final ClientFilter NONE = new ClientFilter(null, null, null, null, null, null);

    /** Whether the person lives in the home now. */
    public enum Living {
        SEKARANG,
        TIDAK,
        SEMUA
    }

    /** A paper that is missing. */
    public enum Lacks {
        NIK,
        AKTA,
        KIA,
        JKN,
        NISN
    }

    /** Who lives here now, unless something else was asked for. */
    public Living living() {
        return tinggal == null ? Living.SEKARANG : tinggal;
    }
}
