package id.naungan.casework.supervision;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the worker adds when taking note. */
record OwnWords(@Nullable @LongText @Size(max = 2000) String words) {}
