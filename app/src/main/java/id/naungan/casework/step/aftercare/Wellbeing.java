package id.naungan.casework.step.aftercare;

import id.naungan.casework.step.Quality;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** How the former client is (F12). */
@MessagePrefix("step.wellbeing")
public record Wellbeing(
        Quality home,
        Quality learning,
        Quality economy,
        Quality relations,
        Quality health,
        Quality safety,
        @LongText @Size(max = 2000) String words) {}
