package id.naungan.partner.stakeholder;

import id.naungan.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody the home can count on, and what was promised. */
public record Stakeholder(
        UUID id,
        int version,
        Ring ring,
        String kind,
        String organisation,
        @Nullable String person,
        @Nullable String phone,
        String commitment,
        LocalDate since,
        @Nullable LocalDate until,
        Standing standing) {

    public @Nullable String dialled() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }
}
