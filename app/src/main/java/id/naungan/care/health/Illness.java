package id.naungan.care.health;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An illness that stays, and what the people around the person must do about it. */
@MessagePrefix("care.illness")
public record Illness(
        @NotBlank @Size(max = 200) String name,
        @Nullable @PastOrPresent @Half LocalDate since,
        @Nullable @PastOrPresent @Half LocalDate until,
        @Nullable @LongText @Size(max = 2000) String advice,
        Sealed sealed) {}
