package id.naungan.training.action;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What a home will do otherwise after a training, who sees to it, by when. */
@MessagePrefix("training.action")
public record ActionForm(
        @Hidden UUID id,
        @Options("BIMTEK_DIIKUTI") String training,
        @LongText @Size(min = 10, max = 1000) String change,
        @Size(min = 3, max = 200) @Half String who,
        @Half LocalDate dueOn) {}
