package id.naungan.casework.step.ending;

import id.naungan.kernel.Nik;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was handed over to whom (F11). */
@MessagePrefix("step.handedOver")
public record HandedOver(
        @Options("JENIS_SURAT") Set<String> papers,
        @Nullable @Size(max = 500) String things,
        @Nullable @Min(0) @Max(999999999) @Half Integer money,
        @Nullable @Size(max = 200) @Half String receiver,

        @Nullable @Options(value = "HUBUNGAN", open = true) @Size(max = 60) @Half
        String relation,

        @Nullable @Sensitive @Half Nik nik,
        @Nullable @Size(max = 30) @Half String phone,
        @Nullable @LongText @Size(max = 500) String address) {}
