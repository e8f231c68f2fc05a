package id.naungan.casework.form;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;

/** Which section of which form an item belongs to; what it says is read through the section's own type. */
@MessagePrefix("casework.form")
public record SectionSheet(@Hidden UUID ofForm, @Hidden String ofPart) {}
