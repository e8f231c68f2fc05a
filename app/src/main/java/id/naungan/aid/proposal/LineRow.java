package id.naungan.aid.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One client's line: its days, what they are worth, what is paid, or every reason why not. */
public record LineRow(
        UUID clientId,
        String name,
        UUID fromProposal,
        boolean correction,
        int days,
        long gross,
        long amount,
        String status,
        List<String> reasons,
        List<Days> spans) {

    /** Days in one piece, first and last. */
    public record Days(LocalDate first, LocalDate last) {

        public long count() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }

    public String tone() {
        return switch (status) {
            case "LAYAK" -> "good";
            case "DITAHAN" -> "warn";
            default -> "bad";
        };
    }
}
