package id.naungan.care.discipline;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the social service found and did about a forbidden punishment. */
@MessagePrefix("care.closing")
public record Closing(
        @NotBlank @LongText @Size(min = 10, max = 2000) String words) {}
