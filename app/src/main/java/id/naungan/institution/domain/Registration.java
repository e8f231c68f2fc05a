package id.naungan.institution.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the home is registered (code table STATUS_PENDAFTARAN; also BELUM_TERDAFTAR), by whom and until when. */
public record Registration(
        String status,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
