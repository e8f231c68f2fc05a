package id.naungan.access.accounts;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;

/** Why an account is closed. */
record Closure(@LongText @Size(min = 5, max = 500) String reason) {}
