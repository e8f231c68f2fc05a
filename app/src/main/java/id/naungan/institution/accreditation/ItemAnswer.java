package id.naungan.institution.accreditation;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answer to one item; nothing chosen yet is a draft, not an error. */
@MessagePrefix("accreditation.item")
public record ItemAnswer(
        @Hidden String item,
        @Nullable Fulfilment answer,
        @Nullable @Size(max = 500) String remark) {}
