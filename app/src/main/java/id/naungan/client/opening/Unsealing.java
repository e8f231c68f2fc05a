package id.naungan.client.opening;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody opens what is sealed (ALASAN_BUKA). */
@MessagePrefix("client.unsealing")
record Unsealing(
        @Options("ALASAN_BUKA") String reason,

        @Nullable @ShownWhen(component = "reason", is = "LAIN", required = true) @LongText @Size(min = 10, max = 500)
        String words) {}
