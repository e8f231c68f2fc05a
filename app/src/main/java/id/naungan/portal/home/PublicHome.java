package id.naungan.portal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a home; a safe house has neither village nor address here. */
public record PublicHome(
        UUID id,
        String district,
        String name,
        String kind,
        String legalForm,
        @Nullable Integer founded,
        @Nullable Integer places,
        @Nullable String village,
        @Nullable String address,
        String status,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String grade,
        @Nullable String gradeNumber,
        @Nullable LocalDate gradeSince,
        @Nullable LocalDate gradeUntil,
        Instant changedAt) {

    /** The registration as it stands on a day: one that has run out is no registration. */
    public String standing(LocalDate today) {
        return status.equals("TERDAFTAR") && until != null && until.isBefore(today) ? "KEDALUWARSA" : status;
    }

    public boolean accredited(LocalDate today) {
        return grade != null && (gradeUntil == null || !gradeUntil.isBefore(today));
    }

    public boolean secretPlace() {
        return kind.equals("KORBAN_KEKERASAN");
    }

    public String href() {
        return "/cari-lks/" + id;
    }
}
