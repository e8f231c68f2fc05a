package id.naungan.casework.step;

/** A section that says how the care ends. */
public interface Ends {

    /** Code of the table PENGAKHIRAN. */
    String endingKind();

    /** Whether nothing is left to follow up: death, or another home goes on with the case. */
    static boolean closesCase(String kind) {
        return kind.equals("MENINGGAL") || kind.equals("RUJUK_LKS_LAIN");
    }

    /** Whether the person goes back to the family, whose readiness must be known. */
    default boolean goesHome() {
        return endingKind().equals("REUNIFIKASI") || endingKind().equals("KERABAT");
    }
}
