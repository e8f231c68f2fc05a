package id.naungan.institution.domain;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the home is: name, kind (code table JENIS_LKS), legal form (BENTUK_HUKUM), head. */
public record Profile(
        @Size(min = 3, max = 150) String name,
        @Half @Options("JENIS_LKS") @KnownCode("JENIS_LKS") String kind,

        @Half @Options("BENTUK_HUKUM") @KnownCode("BENTUK_HUKUM")
        String legalForm,

        @Nullable @PastOrPresent LocalDate foundedOn,
        @Half @Nullable @Size(max = 120) String head,

        @Half @Nullable @Pattern(regexp = PHONE, message = "institution.error.phone")
        String headPhone) {

    /** A telephone number as people write it; kept as typed, for fixed lines and extensions are written in many ways. */
    static final String PHONE = "[+(]?\\d[\\d ().-]{5,24}";
}
