package id.naungan.institution.accreditation.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One certificate beside accreditation: of the home as a safe house, or of a social worker who works there. */
public record Certificate(
        UUID id,
        int version,
        UUID institutionId,
        String home,
        String district,
        String kind,
        @Nullable String personName,
        @Nullable String personLevel,
        String number,
        String issuer,
        LocalDate issuedOn,
        LocalDate validUntil,
        @Nullable UUID fileId,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason) {

    public String href() {
        return "/lks/" + institutionId + "/sertifikat/" + id;
    }

    /** Its paper tells where the home is, and that is secret. */
    public boolean secret() {
        return kind.equals(Certificates.SAFE_HOUSE);
    }

    public CertificateStanding standing(LocalDate today, LocalDate soon) {
        if (endedOn != null) return CertificateStanding.BERAKHIR;
        if (validUntil.isBefore(today)) return CertificateStanding.HABIS;
        return validUntil.isAfter(soon) ? CertificateStanding.BERLAKU : CertificateStanding.SEGERA_HABIS;
    }
}
