package id.naungan.monitoring.warning;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** On what a warning rests, what it demands, by when. */
@MessagePrefix("monitoring.warning")
public record WarnForm(
        @Hidden UUID id,
        @Size(min = 5, max = 500) String basis,
        @LongText @Size(min = 10, max = 3000) String demand,
        @Half @Future LocalDate termOn) {}
