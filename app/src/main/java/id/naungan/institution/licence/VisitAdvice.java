package id.naungan.institution.licence;

/** What those who visited a home advise. */
public enum VisitAdvice {
    LAYAK,
    BERSYARAT,
    TIDAK_LAYAK
}
