package id.naungan.institution.accreditation;

/** Who has a round on the desk now. */
public enum Holder {
    LKS,
    DINSOS,
    KEMENSOS,
    ASESOR,
    SELESAI
}
