package id.naungan.institution.licence;

/** What an office decides about a registration without being asked. */
public enum RegisterChange {
    BEKU,
    PULIH,
    CABUT,
    TUTUP;

    /** Everybody who lives in the home needs another place. */
    public boolean ends() {
        return this == CABUT || this == TUTUP;
    }

    /** Whether it can be decided where the register stands so. */
    public boolean fits(String status) {
        return switch (this) {
            case BEKU -> status.equals("TERDAFTAR");
            case PULIH -> status.equals("DIBEKUKAN");
            case CABUT -> status.matches("TERDAFTAR|DIBEKUKAN|KEDALUWARSA");
            case TUTUP -> !status.equals("TUTUP");
        };
    }
}
