package id.naungan.training.answer;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why nobody of the home comes. */
@MessagePrefix("training.decline")
public record DeclineForm(
        @Hidden int version,
        @LongText @Size(min = 5, max = 500) String why) {}
