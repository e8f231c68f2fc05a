package id.naungan.casework.chain;

/** How far a form is: written, waiting for signatures, signed by all, replaced by a corrected one, or called off. */
public enum FormStatus {
    DRAF,
    MENUNGGU,
    DITANDATANGANI,
    DIGANTI,
    DIBATALKAN;

    /** Whether it still wants somebody's hand. */
    public boolean isOpen() {
        return this == DRAF || this == MENUNGGU;
    }
}
