package id.naungan.casework.referral;

import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person referred to somebody outside (F7), without the words that may be sealed.
 *
 * @param kind code of PENERIMA_RUJUKAN
 * @param subject what the receiver reads of the name, kept when it was sent
 */
public record Referral(
        UUID id,
        int version,
        UUID clientId,
        String clientName,
        UUID institutionId,
        String district,
        ReferralStatus status,
        String kind,
        String receiver,
        @Nullable String contact,
        @Nullable UUID toInstitutionId,
        @Nullable UUID transferId,
        ReferralUrgency urgency,
        ShownAs shownAs,
        @Nullable String subject,
        @Nullable Sex subjectSex,
        @Nullable Integer subjectAge,
        ReferralConsent consent,
        @Nullable String consentBy,
        @Nullable String consentRelation,
        @Nullable LocalDate consentOn,
        @Nullable String consentReason,
        @Nullable String emergencyReason,
        @Nullable String numbersReason,
        LocalDate deadline,
        @Nullable LocalDate appointmentOn,
        @Nullable UUID holder,
        String holderName,
        OffsetDateTime writtenAt,
        @Nullable LocalDate sentOn,
        @Nullable String sentByName,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable LocalDate doneOn,
        @Nullable String endedReason) {

    /** The kind of receiver whose being asked says what the file keeps sealed: violence, a conflict with the law, the psyche. */
    private static final Set<String> TELLING = Set.of("UPTD_PPA", "BAPAS", "PSIKOLOG");

    static final String LKS = "LKS_LAIN";

    static boolean sealed(String kind) {
        return TELLING.contains(kind);
    }

    /** Whether the receiver is a home of this system: then the file itself is offered to it. */
    public boolean toHome() {
        return toInstitutionId != null;
    }

    public boolean isDraft() {
        return status == ReferralStatus.DRAF;
    }

    public boolean urgent() {
        return urgency == ReferralUrgency.DARURAT;
    }

    public boolean overdue(LocalDate today) {
        return status == ReferralStatus.DIKIRIM && deadline.isBefore(today);
    }

    /** Whether a link for the receiver makes sense now. */
    public boolean linkable() {
        return status.isRunning() && !toHome();
    }

    public String href() {
        return "/klien/" + clientId + "/rujukan/" + id;
    }

    /** The page of the home that wrote it, also after the file has moved on. */
    public String formerHref() {
        return "/rujukan/arsip/" + id;
    }

    String taskKey() {
        return "rujukan:" + id;
    }
}
