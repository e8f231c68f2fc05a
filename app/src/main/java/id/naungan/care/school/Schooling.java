package id.naungan.care.school;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school a person goes or went to, and how it ended there. */
@MessagePrefix("care.schooling")
public record Schooling(
        @Options("PENDIDIKAN") @KnownCode("PENDIDIKAN") @Half
        String level,

        @NotBlank @Size(max = 200) @Half String school,
        @Nullable @Size(max = 50) @Half String grade,
        @PastOrPresent @Half LocalDate since,
        @Nullable @PastOrPresent @Half LocalDate until,

        @Nullable @Options("AKHIR_SEKOLAH") @KnownCode("AKHIR_SEKOLAH") @Half
        String endedHow,

        @Nullable @Size(max = 200) @Half String contactName,
        @Nullable @Size(max = 30) @Half String contactPhone) {

    /** The code of having left school without another one. */
    public static final String DROPPED_OUT = "PUTUS";

    public boolean open() {
        return until == null;
    }
}
