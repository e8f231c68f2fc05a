package id.naungan.policy.answer;

/** Who must know the papers of a home. */
public enum Group {
    PETUGAS,
    RELAWAN,
    PENGHUNI
}
