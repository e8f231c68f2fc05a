package id.naungan.monitoring.finding;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Why it is taken back. */
@MessagePrefix("monitoring.withdraw")
public record WithdrawForm(
        @Hidden UUID id,
        @Hidden int version,
        @LongText @Size(min = 5, max = 1000) String words) {}
