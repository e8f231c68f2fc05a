package id.naungan.monitoring.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a home, or a recommendation to a home or an office; without a home it is about the work of the office itself.
 *
 * @param madeBy office: the region of a social service, KEMENSOS or KPAI
 * @param addressee `LKS` for the home, or an office
 */
public record Finding(
        UUID id,
        int version,
        FindingKind kind,
        @Nullable UUID institutionId,
        @Nullable String home,
        String district,
        String madeBy,
        String addressee,
        @Nullable UUID visitId,
        @Nullable String item,
        Severity severity,
        String found,
        @Nullable String normId,
        @Nullable String basis,
        String advice,
        LocalDate dueOn,
        @Nullable String responsible,
        @Nullable String plan,
        @Nullable LocalDate planOn,
        @Nullable String answer,
        FindingState state,
        @Nullable LocalDate recheckOn,
        int climbed,
        String madeByName,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime sentAt) {

    public String href() {
        return "/pemantauan/temuan/" + id;
    }

    /** It is about the work of an office, not about one home. */
    public boolean aboutOffice() {
        return institutionId == null;
    }

    public boolean ofHome() {
        return addressee.equals("LKS");
    }

    public boolean late(LocalDate today) {
        return state.asked() && dueOn.isBefore(today);
    }
}
