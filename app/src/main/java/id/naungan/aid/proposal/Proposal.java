package id.naungan.aid.proposal;

import id.naungan.sheet.run.RunStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One proposal: a programme, a period, an area, and its figures. */
public record Proposal(
        UUID id,
        int version,
        UUID programmeId,
        String programme,
        String period,
        String region,
        String area,
        LocalDate since,
        LocalDate until,
        LocalDate cutoff,
        String kind,
        String per,
        long amount,
        @Nullable Integer quantity,
        @Nullable Long price,
        @Nullable String goods,
        @Nullable String unit,
        @Nullable Long ceiling,
        long room,
        int edition,
        RunStatus status,
        String step,
        int rowCount,
        int doneCount,
        boolean cancelAsked,
        @Nullable String problem,
        State state,
        int homes,
        int clients,
        long days,
        long gross,
        long total,
        int refused,
        int held,
        @Nullable UUID proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable Instant computedAt,
        @Nullable String decidedByName,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedNumber,
        @Nullable String decidedNote,
        long paid) {

    /** How far people have come with it. */
    public enum State {
        DRAF,
        VERIFIKASI,
        DITETAPKAN,
        DITOLAK;

        public String tone() {
            return switch (this) {
                case DRAF -> "";
                case VERIFIKASI -> "info";
                case DITETAPKAN -> "good";
                case DITOLAK -> "bad";
            };
        }
    }

    public String href() {
        return "/bansos/usulan/" + id;
    }

    public boolean computed() {
        return status == RunStatus.SELESAI;
    }

    /** Whether the ceiling was too low for what the lines are worth. */
    public boolean cut() {
        return total < gross;
    }

    /** Whether goods are given; their unit costs {@link #price}. */
    public boolean givesGoods() {
        return quantity != null;
    }

    /** How many whole units a sum buys. */
    public long units(long sum) {
        return price == null ? 0 : sum / price;
    }

    public boolean open() {
        return state == State.DRAF || state == State.VERIFIKASI;
    }
}
