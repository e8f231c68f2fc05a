package id.naungan.monitoring.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One home with what makes it a risk and the points that come of it; `months` is null when nobody was ever there. */
public record Risk(
        UUID institutionId,
        String district,
        String home,
        String kind,
        String status,
        int alarms,
        int incidents,
        int complaints,
        int overdue,
        @Nullable Integer months,
        @Nullable LocalDate lastVisit,
        boolean unlicensed,
        BigDecimal points,
        List<Part> parts,
        @Nullable LocalDate planned) {

    /** Where the rows behind a cause stand; empty where they are counted only. */
    public String behind(Weight weight) {
        return switch (weight) {
            case PERINGATAN -> "/lks/" + institutionId + "/peringatan";
            case BULAN -> "/lks/" + institutionId + "/pemantauan#kunjungan";
            case INSIDEN -> "/insiden?lks=" + institutionId;
            case ADUAN -> "/aduan-masuk";
            case TEMUAN -> "/pemantauan/temuan?mana=LEWAT&lks=" + institutionId;
            case IZIN -> "/lks/" + institutionId + "/izin";
        };
    }

    /** Points of one cause: how much of it there is, how much one weighs. */
    public record Part(Weight weight, BigDecimal number, BigDecimal each, BigDecimal points) {}
}
