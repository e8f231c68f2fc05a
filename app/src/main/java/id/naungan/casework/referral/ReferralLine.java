package id.naungan.casework.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One referral as the worklist shows it; `fileOpen` says whether the caller's scope still holds the person's file. */
public record ReferralLine(
        UUID id,
        UUID clientId,
        String clientName,
        String home,
        String kind,
        String receiver,
        ReferralStatus status,
        ReferralUrgency urgency,
        LocalDate deadline,
        @Nullable LocalDate appointmentOn,
        String holderName,
        boolean fileOpen) {

    public String href() {
        return fileOpen ? "/klien/" + clientId + "/rujukan/" + id : "/rujukan/arsip/" + id;
    }

    public boolean urgent() {
        return urgency == ReferralUrgency.DARURAT;
    }
}
