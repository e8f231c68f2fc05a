package id.naungan.client.domain;

import id.naungan.kernel.BirthDate;
import id.naungan.web.form.Half;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/** Birth as the certificate has it, or as far as it is known; never a made-up date. */
public record Birth(
        @Nullable @Size(max = 100) @Half String place,
        @Nullable @NotInFuture @Half @Embedded.Nullable BirthDate birthDate,
        @Nullable @WellFormedName @Size(max = 200) @Half String motherName,
        @Nullable @WellFormedName @Size(max = 200) @Half String fatherName,
        @Nullable @Min(1) @Max(30) @Half Integer order,
        @Nullable @Min(0) @Max(30) @Half Integer siblings) {

    public static final Birth UNKNOWN = new Birth(null, null, null, null, null, null);
}
