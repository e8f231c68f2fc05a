package id.naungan.casework.signing;

import id.naungan.casework.chain.Signature.How;
import id.naungan.casework.step.Signer;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A signature of somebody without an account, as the worker saw it being made. */
@MessagePrefix("casework.witnessed")
public record Witnessed(
        Capacity as,
        @Size(max = 200) @Half String name,

        @Nullable @Options(value = "HUBUNGAN", open = true) @Size(max = 60) @Half
        String relation,

        Way way,

        @Nullable
        @ShownWhen(
                component = "way",
                is = {"MENOLAK", "TIDAK_MAMPU"},
                required = true)
        @LongText
        @Size(max = 500)
        String note) {

    /** Those who sign without an account. */
    public enum Capacity {
        KLIEN,
        KELUARGA,
        PENYERAH,
        PENERIMA,
        SAKSI
    }

    /** How it was done. */
    public enum Way {
        BASAH,
        CAP_JEMPOL,
        LISAN,
        TIDAK_MAMPU,
        MENOLAK
    }

    Signer signer() {
        return Signer.valueOf(as.name());
    }

    How how() {
        return How.valueOf(way.name());
    }
}
