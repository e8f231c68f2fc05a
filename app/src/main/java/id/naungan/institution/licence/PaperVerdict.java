package id.naungan.institution.licence;

/** What the office says of one paper of an application. */
public enum PaperVerdict {
    SESUAI,
    PERBAIKAN
}
