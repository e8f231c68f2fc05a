package id.naungan.policy.colleague;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of staff without an account, as the manager writes him or her down. */
@MessagePrefix("policy.colleague")
public record ColleagueForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,
        @Size(min = 3, max = 200) String name,
        @Size(min = 3, max = 100) String work,
        @PastOrPresent @Half LocalDate since,
        @Nullable @Half LocalDate until) {

    public ColleagueForm {
        if (since != null && until != null && until.isBefore(since))
            throw new IllegalArgumentException("policy.error.since");
    }

    static ColleagueForm of(Colleague stands) {
        return new ColleagueForm(
                stands.id(), stands.version(), stands.name(), stands.work(), stands.since(), stands.until());
    }
}
