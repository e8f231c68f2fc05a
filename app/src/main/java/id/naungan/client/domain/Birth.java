package id.naungan.client.domain;

import id.naungan.kernel.BirthDate;
import id.naungan.kernel.DatePrecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Birth as the certificate has it, or as far as it is known; never a made-up date. */
public record Birth(
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable DatePrecision precision,
        @Nullable String motherName,
        @Nullable String fatherName,
        @Nullable Integer order,
        @Nullable Integer siblings) {

    /** The date together with how much of it is known; null when nothing is. */
    public @Nullable BirthDate birthDate() {
        return date == null ? null : new BirthDate(date, precision == null ? DatePrecision.DAY : precision);
    }
}
