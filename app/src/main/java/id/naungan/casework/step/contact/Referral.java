package id.naungan.casework.step.contact;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Who brings the person, and why (F0). */
@MessagePrefix("step.referral")
public record Referral(
        @PastOrPresent @Half LocalDate on,
        @Nullable @Half LocalTime at,

        @Options("JALUR_RUJUKAN") @Norm("FORM-F0") String path,

        @Nullable @Size(max = 200) @Half String referrer,

        @Nullable @Options(value = "HUBUNGAN", open = true) @Size(max = 60) @Half
        String relation,

        @Nullable @Size(max = 30) @Half String phone,
        @Nullable @Size(max = 200) @Half String legalGuardian,
        @LongText @Size(max = 4000) String story) {}
