package id.naungan.client.file;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Since when an entry no longer holds, and why. */
@MessagePrefix("client.ending")
public record Ending(
        @PastOrPresent LocalDate endedOn,
        @NotBlank @LongText @Size(min = 5, max = 500) String reason) {}
