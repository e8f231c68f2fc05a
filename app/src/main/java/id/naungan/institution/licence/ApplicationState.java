package id.naungan.institution.licence;

import java.util.Set;

/** How far an application has come, and what may follow. A decision ends it, and the database alone writes that. */
public enum ApplicationState {
    DRAF,
    DIAJUKAN,
    PERBAIKAN,
    DIPERIKSA,
    DIKUNJUNGI,
    DISETUJUI,
    DITOLAK,
    DITARIK;

    /** Whether one may follow the other. */
    public boolean leadsTo(ApplicationState next) {
        return switch (this) {
            case DRAF, PERBAIKAN -> Set.of(DIAJUKAN, DITARIK).contains(next);
            case DIAJUKAN -> Set.of(PERBAIKAN, DIPERIKSA, DITARIK).contains(next);
            case DIPERIKSA, DIKUNJUNGI ->
                Set.of(DIKUNJUNGI, PERBAIKAN, DISETUJUI, DITOLAK, DITARIK).contains(next);
            case DISETUJUI, DITOLAK, DITARIK -> false;
        };
    }

    /** The home may still change what it sends. */
    public boolean withHome() {
        return this == DRAF || this == PERBAIKAN;
    }

    /** The office has it on its desk. */
    public boolean withOffice() {
        return this == DIAJUKAN || this == DIPERIKSA || this == DIKUNJUNGI;
    }

    public boolean closed() {
        return this == DISETUJUI || this == DITOLAK || this == DITARIK;
    }

    /** How it is painted. */
    public String tone() {
        return switch (this) {
            case DISETUJUI -> "good";
            case DITOLAK, PERBAIKAN -> "warn";
            case DIAJUKAN, DIPERIKSA, DIKUNJUNGI -> "info";
            case DRAF, DITARIK -> "";
        };
    }
}
