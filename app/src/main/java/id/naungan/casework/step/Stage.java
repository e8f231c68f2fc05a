package id.naungan.casework.step;

/** The stages of care, in their order (PP 39/2012; handbook §10.1). */
public enum Stage {
    PENDEKATAN_AWAL,
    PENERIMAAN,
    ASESMEN,
    RENCANA_INTERVENSI,
    PELAKSANAAN,
    RESOSIALISASI,
    TERMINASI,
    PEMBINAAN_LANJUT
}
