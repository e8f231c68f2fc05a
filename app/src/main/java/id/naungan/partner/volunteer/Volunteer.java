package id.naungan.partner.volunteer;

import id.naungan.kernel.PhoneNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A volunteer of a home; of the NIK only the last four digits leave the database, but for the form of whoever keeps it. */
public record Volunteer(
        UUID id,
        int version,
        String name,
        @Nullable String phone,
        @Nullable String nikEnd,
        String skills,
        @Nullable String skckNumber,
        @Nullable LocalDate skckUntil,
        String days,
        @Nullable LocalTime fromTime,
        @Nullable LocalTime toTime,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate understoodOn) {

    /** Whether the police record holds: without it nobody is alone with a child. */
    public boolean cleared(LocalDate today) {
        return skckUntil != null && !skckUntil.isBefore(today);
    }

    public boolean active(LocalDate today) {
        return !since.isAfter(today) && (until == null || !until.isBefore(today));
    }

    public Set<Weekday> weekdays() {
        return Weekday.read(days);
    }

    public @Nullable String dialled() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }

    Volunteer understood(@Nullable LocalDate on) {
        return new Volunteer(
                id,
                version,
                name,
                phone,
                nikEnd,
                skills,
                skckNumber,
                skckUntil,
                days,
                fromTime,
                toTime,
                since,
                until,
                on);
    }
}
