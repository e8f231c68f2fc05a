package id.naungan.casework.step;

/** The five aspects of social functioning, each scored 1 to 5 (handbook §10.2). */
public enum Aspect {
    FISIK,
    REALISASI_DIRI,
    SOSIALISASI,
    INTEGRASI_SOSIAL,
    PRODUKTIVITAS
}
