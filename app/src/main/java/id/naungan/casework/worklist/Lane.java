package id.naungan.casework.worklist;

/** The lists of a worker: what is mine, what my team or area has, what others owe, drafts, and gates that were crossed. */
public enum Lane {
    SAYA,
    TIM,
    /** Colleagues write in cases I answer for, or I wrote in theirs. */
    DIBAGIKAN,
    MENUNGGU,
    DRAF,
    GERBANG,
    /** Poverty is the only reason why the family does not care. */
    KEMISKINAN
}
