package id.naungan.casework.worklist;

/** How long each list is; beyond a thousand nobody counts. */
public record WorkCounts(
        int mine, int mineLate, int team, int teamLate, int shared, int waiting, int drafts, int crossed, int poverty) {

    public static final int MOST = 1000;

    public int of(Lane lane) {
        return switch (lane) {
            case SAYA -> mine;
            case TIM -> team;
            case DIBAGIKAN -> shared;
            case MENUNGGU -> waiting;
            case DRAF -> drafts;
            case GERBANG -> crossed;
            case KEMISKINAN -> poverty;
        };
    }
}
