package id.naungan.training.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One home in a period: how many trainings it was invited to and came to, how many people. */
public record HomeLine(
        UUID institutionId,
        String district,
        String home,
        String kind,
        String status,
        boolean stands,
        int invited,
        int came,
        int peopleAsked,
        int peopleCame,
        @Nullable LocalDate lastOn,
        int certificates) {

    public boolean registered() {
        return stands && (status.equals("TERDAFTAR") || status.equals("KEDALUWARSA"));
    }
}
