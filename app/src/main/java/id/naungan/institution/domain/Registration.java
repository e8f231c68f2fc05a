package id.naungan.institution.domain;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the home is registered (code table STATUS_PENDAFTARAN; also BELUM_TERDAFTAR), by whom and until when. */
public record Registration(
        @Options("STATUS_PENDAFTARAN") @KnownCode("STATUS_PENDAFTARAN") @Norm("PERMENSOS5-2024")
        String status,

        @Nullable
        @Size(max = 80)
        @ShownWhen(
                component = "status",
                is = {"TERDAFTAR", "PROSES", "KEDALUWARSA", "DIBEKUKAN", "DICABUT", "TUTUP"})
        String number,

        @Nullable
        @Size(max = 150)
        @ShownWhen(
                component = "status",
                is = {"TERDAFTAR", "PROSES", "KEDALUWARSA", "DIBEKUKAN", "DICABUT", "TUTUP"})
        String issuer,

        @Half
        @Nullable
        @ShownWhen(
                component = "status",
                is = {"TERDAFTAR", "KEDALUWARSA", "DIBEKUKAN", "DICABUT", "TUTUP"})
        LocalDate since,

        @Half
        @Nullable
        @ShownWhen(
                component = "status",
                is = {"TERDAFTAR", "KEDALUWARSA", "DIBEKUKAN", "DICABUT", "TUTUP"})
        LocalDate until) {

    public Registration {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("institution.error.registration.dates");
        }
    }

    /** Whether the register still says "registered" though the time has run out. */
    public boolean lapsed(LocalDate today) {
        return status.equals("TERDAFTAR") && until != null && until.isBefore(today);
    }
}
