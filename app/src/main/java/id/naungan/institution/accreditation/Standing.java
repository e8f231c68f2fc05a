package id.naungan.institution.accreditation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a home stands on a day: its grade while the certificate holds, or why it has none. */
public enum Standing {
    A,
    B,
    C,
    TIDAK,
    HABIS,
    BELUM;

    /** `grade` is the last one decided, or BELUM where nobody ever decided. */
    public static Standing of(String grade, @Nullable LocalDate until, LocalDate today) {
        return until != null && until.isBefore(today) ? HABIS : valueOf(grade);
    }

    /** How it is painted. */
    public String tone() {
        return switch (this) {
            case A, B, C -> "good";
            case HABIS -> "warn";
            case TIDAK -> "bad";
            case BELUM -> "";
        };
    }
}
