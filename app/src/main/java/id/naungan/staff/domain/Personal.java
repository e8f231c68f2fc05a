package id.naungan.staff.domain;

import id.naungan.kernel.Nik;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What colleagues need not know of each other: read by the manager, the offices of the area and the person. */
@MessagePrefix("staff.personal")
public record Personal(
        @Nullable @Sensitive @Half Nik nik,
        @Nullable @Size(max = 100) @Half String birthPlace,
        @Nullable @Past @Half LocalDate birthDate,

        @Nullable @Options("AGAMA") @KnownCode("AGAMA") @Half
        String religion,

        @Nullable @LongText @Size(max = 500) @Autofill("off")
        String address,

        @Nullable @Options("PENDIDIKAN_PETUGAS") @KnownCode("PENDIDIKAN_PETUGAS") @Half
        String schooling,

        @Nullable @Size(max = 200) @Half String fieldOfStudy,
        @Nullable @Sensitive @Size(max = 100) String bankAccount) {

    public static final Personal UNKNOWN = new Personal(null, null, null, null, null, null, null, null);
}
