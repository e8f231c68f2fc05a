package id.naungan.instrument.fill;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why somebody opens a sealed sheet. */
@MessagePrefix("instrument.unseal")
public record UnsealForm(
        @LongText @Size(min = 10, max = 500) String why) {}
