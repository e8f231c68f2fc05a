package id.naungan.institution.accreditation;

import java.util.Set;

/** How far a round has come, and what may follow. The plenary's decision ends it, and the database alone writes that. */
public enum AccreditationState {
    DRAF(Holder.LKS, 0),
    DIAJUKAN(Holder.DINSOS, 1),
    PERBAIKAN(Holder.LKS, 0),
    DIREKOMENDASI(Holder.KEMENSOS, 2),
    DITELAAH(Holder.KEMENSOS, 3),
    DIJADWALKAN(Holder.ASESOR, 3),
    DIVISITASI(Holder.KEMENSOS, 4),
    DITETAPKAN(Holder.SELESAI, 5),
    DITARIK(Holder.SELESAI, -1);

    /** Steps a home sees: assess, be recommended, be reviewed, be visited, be decided about. */
    public static final int STEPS = 5;

    private final Holder holder;
    private final int step;

    AccreditationState(Holder holder, int step) {
        this.holder = holder;
        this.step = step;
    }

    /** Who has it now. */
    public Holder holder() {
        return holder;
    }

    /** Which step it stands at, counted from 0; all are done at {@link #STEPS}. */
    public int step() {
        return step;
    }

    /** Whether one may follow the other. */
    public boolean leadsTo(AccreditationState next) {
        return switch (this) {
            case DRAF -> Set.of(DIAJUKAN, DITARIK).contains(next);
            case PERBAIKAN -> Set.of(DIAJUKAN, DIREKOMENDASI, DITARIK).contains(next);
            case DIAJUKAN -> Set.of(DIREKOMENDASI, PERBAIKAN, DITARIK).contains(next);
            case DIREKOMENDASI -> Set.of(DITELAAH, PERBAIKAN, DITARIK).contains(next);
            case DITELAAH -> Set.of(DIJADWALKAN, DITARIK).contains(next);
            case DIJADWALKAN -> Set.of(DIJADWALKAN, DIVISITASI, DITARIK).contains(next);
            case DIVISITASI -> Set.of(DIJADWALKAN, DITETAPKAN).contains(next);
            case DITETAPKAN, DITARIK -> false;
        };
    }

    /** The home may still change what it says. */
    public boolean withHome() {
        return holder == Holder.LKS;
    }

    public boolean closed() {
        return holder == Holder.SELESAI;
    }

    /** Assessors were there, or are about to. */
    public boolean visited() {
        return this == DIVISITASI || this == DITETAPKAN;
    }

    /** How it is painted. */
    public String tone() {
        return switch (this) {
            case DITETAPKAN -> "good";
            case PERBAIKAN -> "warn";
            case DIAJUKAN, DIREKOMENDASI, DITELAAH, DIJADWALKAN, DIVISITASI -> "info";
            case DRAF, DITARIK -> "";
        };
    }
}
