package id.naungan.instrument.edition;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why an edition is published or withdrawn, such as the decree it follows. */
@MessagePrefix("instrument.reason")
public record ReasonForm(@LongText @Size(min = 5, max = 500) String why) {}
