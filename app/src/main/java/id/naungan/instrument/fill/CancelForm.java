package id.naungan.instrument.fill;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why a sheet is given up. */
@MessagePrefix("instrument.cancel")
public record CancelForm(@LongText @Size(min = 5, max = 500) String why) {}
