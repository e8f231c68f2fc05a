package id.naungan.institution.alarm;

import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** From when until when people are left in peace; the same twice means never. */
@MessagePrefix("alarmrule.quiet")
public record QuietForm(@NotNull LocalTime from, @NotNull LocalTime until) {}
