package id.naungan.access.invitation;

import id.naungan.kernel.PhoneNumber;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person who is invited. Without a username one is made from the name. */
record Invitee(
        @Hidden UUID id,
        @Size(min = 3, max = 120) String fullName,

        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}", message = "access.username.form") @Half
        String username,

        @Nullable @Half PhoneNumber phone,
        @Nullable @Email @Size(max = 200) String email) {}
