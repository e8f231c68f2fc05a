package id.naungan.incident.handling.section;

import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody must keep away from work with clients while it is looked into. */
public record Ban(
        @Nullable @Options("INSIDEN_TERDUGA") UUID account,
        @Nullable @Sensitive @Size(max = 120) String name,
        LocalDate since,
        @Nullable LocalDate until) {
    public Ban {
        if (account == null && name == null) throw new IllegalArgumentException("incident.ban.nobody");
        if (until != null && until.isBefore(since)) throw new IllegalArgumentException("incident.ban.backwards");
    }
}
