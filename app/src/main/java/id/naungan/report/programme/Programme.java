package id.naungan.report.programme;

import id.naungan.kernel.Worded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme of a home or an office: what it wants, how that is measured, and what was reported of it. */
public record Programme(
        UUID id,
        int version,
        @Nullable UUID institutionId,
        @Nullable String home,
        String region,
        String title,
        String goals,
        String audience,
        LocalDate since,
        LocalDate until,
        @Nullable Long budget,
        State state,
        @Nullable BigDecimal percent,
        @Nullable Outcome outcome,
        String writtenByName) {

    /** How far it is. */
    public enum State implements Worded {
        RENCANA(""),
        BERJALAN("info"),
        SELESAI("good");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        @Override
        public String messageKey() {
            return "homereport.programme.state." + name();
        }
    }

    /** What came of it (handbook §10.5). */
    public enum Outcome implements Worded {
        BERHASIL("good"),
        KURANG_BERHASIL("warn"),
        GAGAL("bad");

        private final String tone;

        Outcome(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        @Override
        public String messageKey() {
            return "homereport.outcome." + name();
        }

        /** By the two bounds, percent of the target. */
        static Outcome of(BigDecimal percent, BigDecimal succeeded, BigDecimal partly) {
            if (percent.compareTo(succeeded) >= 0) return BERHASIL;
            return percent.compareTo(partly) >= 0 ? KURANG_BERHASIL : GAGAL;
        }
    }

    /** An indicator set beforehand. */
    public record Measure(
            UUID id,
            int version,
            int position,
            String label,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal result,
            @Nullable String note) {

        /** How much of the way from the beginning to the target was gone, 0 to 100; nothing without a result. */
        public @Nullable BigDecimal percent() {
            if (result == null) return null;
            var way = target.subtract(baseline);
            if (way.signum() == 0) return result.compareTo(target) >= 0 ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
            return result.subtract(baseline)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(way, MathContext.DECIMAL64)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.valueOf(100))
                    .setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** Which of the three reports. */
    public enum Stage implements Worded {
        PENDAHULUAN,
        PERKEMBANGAN,
        AKHIR;

        @Override
        public String messageKey() {
            return "homereport.stage." + name();
        }
    }

    /** One report as it was signed. */
    public record Told(
            UUID id,
            Stage stage,
            LocalDate onDate,
            String process,
            String results,
            @Nullable String problems,
            @Nullable String plans,
            @Nullable BigDecimal percent,
            @Nullable Outcome outcome,
            @Nullable String bounds,
            String signedByName,
            OffsetDateTime signedAt) {}

    /** The mean of its measures; nothing while one has no result. */
    static @Nullable BigDecimal percent(List<Measure> measures) {
        if (measures.isEmpty() || measures.stream().anyMatch(m -> m.result() == null)) return null;
        return measures.stream()
                .map(Measure::percent)
                .map(java.util.Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(measures.size()), 2, RoundingMode.HALF_UP);
    }

    public String href() {
        return "/kegiatan/" + id;
    }
}
