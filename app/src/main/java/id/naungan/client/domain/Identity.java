package id.naungan.client.domain;

import id.naungan.kernel.Sex;
import id.naungan.web.form.Half;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is on paper. NIK and KK are kept as digits even when they are not valid: their status says so (STATUS_NIK), and
 * nothing of the law lets a missing NIK stop an admission.
 */
@NumbersFit
public record Identity(
        @NotBlank @WellFormedName @Size(max = 200) String fullName,
        @Nullable @Size(max = 100) @Half String nickname,
        @Half Sex sex,
        @Nullable @Size(max = 30) @Half @Norm("NIK") String nik,
        @Options("STATUS_NIK") @Half String nikStatus,
        @Nullable @Size(max = 30) @Half String kk,
        @Nullable @Options("STATUS_NIK") @Half String kkStatus,
        @Nullable @Options("AGAMA") @Half String religion,
        @Nullable @Options("KEWARGANEGARAAN") @Half String citizenship)
        implements HasNumbers {

    public Identity {
        nik = Numbers.tidy(nik);
        kk = Numbers.tidy(kk);
    }

    /** The usual beginning of a file: nothing but a name and a sex. */
    public static Identity named(String fullName, Sex sex) {
        return new Identity(fullName, null, sex, null, "TIDAK_ADA", null, null, null, null);
    }
}
