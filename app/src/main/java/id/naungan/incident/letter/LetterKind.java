package id.naungan.incident.letter;

/** The letters an incident asks for. */
public enum LetterKind {
    /** The report itself (F13). */
    LAPORAN,
    /** Told to the social service. */
    DINSOS,
    /** Reported to the police: the only one with names. */
    POLISI;

    /** Its kind among all letters; the prefix is what the database knows letters of incidents by. */
    public String kind() {
        return "INSIDEN_" + name();
    }
}
