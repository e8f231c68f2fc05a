package id.naungan.institution.accreditation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One recommendation of the assessors, what the home did, and what the office says to that. */
public record Advice(
        UUID id,
        int version,
        UUID accreditationId,
        UUID institutionId,
        String district,
        String home,
        String component,
        String advice,
        LocalDate dueOn,
        AdviceState state,
        String madeByName,
        @Nullable String reply,
        @Nullable UUID fileId,
        @Nullable String repliedByName,
        @Nullable String judgedNote,
        @Nullable String judgedByName) {

    public String href() {
        return "/lks/" + institutionId + "/akreditasi/rekomendasi/" + id;
    }

    /** The home still owes an answer and the day is over. */
    public boolean late(LocalDate today) {
        return state.withHome() && dueOn.isBefore(today);
    }
}
