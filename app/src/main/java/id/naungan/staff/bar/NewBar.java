package id.naungan.staff.bar;

import id.naungan.staff.domain.Barring;
import id.naungan.web.form.Hidden;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bar as an office writes it; `person` is the member of the staff it comes from. */
public record NewBar(
        @Hidden UUID id,
        @Hidden @Nullable UUID person,
        @Valid Barring barring) {}
