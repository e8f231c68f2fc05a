package id.naungan.institution.intake.run;

import id.naungan.institution.domain.Registration;
import id.naungan.institution.intake.reading.HomeRow.Paper;
import java.time.LocalDate;

/** The registration a row proves: a number and how long it is valid; anything less proves none. */
public final class Proof {

    private Proof() {}

    public static Registration of(Paper paper, LocalDate today) {
        if (proves(paper)) {
            boolean valid = paper.endless() || !paper.until().isBefore(today);
            return new Registration(
                    valid ? "TERDAFTAR" : "KEDALUWARSA", paper.number(), paper.issuer(), paper.since(), paper.until());
        }
        return new Registration(paper.inProcess() ? "PROSES" : "BELUM_TERDAFTAR", null, null, null, null);
    }

    /** Whether the row holds a number with its validity. */
    public static boolean proves(Paper paper) {
        return paper.number() != null && (paper.endless() || paper.until() != null);
    }
}
