package id.naungan.institution.alarm;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** That somebody knows of an alarm, and what is done about it. */
@MessagePrefix("homealarm.note")
public record Acknowledgement(
        @NotBlank @LongText @Size(min = 5, max = 500) String note) {}
