package id.naungan.institution.accreditation.certificate;

/** How a certificate stands on a day. */
public enum CertificateStanding {
    BERLAKU,
    SEGERA_HABIS,
    HABIS,
    BERAKHIR;

    /** How it is painted. */
    public String tone() {
        return switch (this) {
            case BERLAKU -> "good";
            case SEGERA_HABIS -> "warn";
            case HABIS -> "bad";
            case BERAKHIR -> "";
        };
    }
}
