package id.naungan.care.contact;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or call with the family or a guest (F14). `relativeId` is set when it was one of the relatives of the file; `barredWhy`
 * says why somebody who may not meet the person did.
 */
@MessagePrefix("care.contact")
public record FamilyContact(
        @PastOrPresent @Half LocalDate day,
        @Nullable @Half LocalTime atTime,

        @Options("JENIS_KONTAK") @KnownCode("JENIS_KONTAK") @Half
        String kind,

        @Nullable @Hidden UUID relativeId,
        @NotBlank @Size(max = 200) @Half String who,

        @Nullable @Options(value = "HUBUNGAN", open = true) @Size(max = 60) @Half
        String relation,

        @Nullable @LongText @Size(max = 2000) String course,

        @Nullable @Options("REAKSI_ANAK") @KnownCode("REAKSI_ANAK") @Half
        String reaction,

        @Nullable @LongText @Size(max = 2000) String words,
        @Nullable @LongText @Size(max = 1000) String barredWhy) {}
