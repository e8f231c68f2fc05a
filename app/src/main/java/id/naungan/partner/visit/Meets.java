package id.naungan.partner.visit;

/** Whom a visitor comes to meet. */
public enum Meets {
    ANAK,
    PETUGAS,
    LAIN
}
