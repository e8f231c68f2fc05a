package id.naungan.casework.roster.reading.value;

/** Which parents have died, as counted in SIKS-NG (handbook §5.6). */
public enum OrphanStatus {
    YATIM,
    PIATU,
    YATIM_PIATU,
    ORANG_TUA_LENGKAP
}
