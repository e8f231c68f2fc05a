package id.naungan.client.domain;

import id.naungan.web.form.Half;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Orphan status (STATUS_ORANG_TUA) and schooling (PENDIDIKAN). */
public record Situation(
        @Nullable @Options("STATUS_ORANG_TUA") @Norm("SIKSNG") @Half
        String orphanStatus,

        @Nullable @Options("PENDIDIKAN") @Half String education,
        @Nullable @Size(max = 200) @Half String school,
        @Nullable @Size(max = 50) @Half String grade) {

    public static final Situation UNKNOWN = new Situation(null, null, null, null);
}
