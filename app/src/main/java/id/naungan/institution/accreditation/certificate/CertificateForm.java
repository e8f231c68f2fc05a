package id.naungan.institution.accreditation.certificate;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A certificate as it stands on paper; never an address, because that of a safe house is secret. */
@MessagePrefix("certificate.form")
public record CertificateForm(
        @Hidden UUID id,
        @Hidden UUID scanId,
        @Hidden Integer version,

        @Options(Certificates.KINDS) @KnownCode(Certificates.KINDS)
        String kind,

        @Half
        @Nullable
        @Size(min = 3, max = 150)
        @ShownWhen(component = "kind", is = Certificates.SOCIAL_WORKER, required = true)
        String personName,

        @Half
        @Nullable
        @Options(Certificates.LEVELS)
        @KnownCode(Certificates.LEVELS)
        @ShownWhen(component = "kind", is = Certificates.SOCIAL_WORKER)
        String personLevel,

        @Half @Size(min = 2, max = 80) String number,
        @Half @Size(min = 3, max = 150) String issuer,
        @Half @PastOrPresent LocalDate issuedOn,
        @Half LocalDate validUntil,
        @Nullable MultipartFile file) {

    public CertificateForm {
        if (issuedOn != null && validUntil != null && !validUntil.isAfter(issuedOn))
            throw new IllegalArgumentException("certificate.error.dates");
    }

    static CertificateForm of(Certificate one, UUID scan) {
        return new CertificateForm(
                one.id(),
                scan,
                one.version(),
                one.kind(),
                one.personName(),
                one.personLevel(),
                one.number(),
                one.issuer(),
                one.issuedOn(),
                one.validUntil(),
                null);
    }
}
