package id.naungan.staff.domain;

import id.naungan.kernel.Answer;
import id.naungan.kernel.PhoneNumber;
import id.naungan.kernel.Sex;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who somebody is to the home: name, post, terms of work. Colleagues read it. */
@MessagePrefix("staff.work")
public record Work(
        @NotBlank @Size(min = 3, max = 200) @Autofill("off") String name,
        @Half Sex sex,
        @Half Post post,
        @Half @Nullable @Size(max = 100) String title,

        @Half @Options("STATUS_KERJA") @KnownCode("STATUS_KERJA")
        String status,

        @Half LocalDate since,
        @Half @Nullable @Autofill("off") PhoneNumber phone,
        @Half Answer livesIn) {}
