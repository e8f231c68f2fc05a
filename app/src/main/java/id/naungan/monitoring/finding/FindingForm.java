package id.naungan.monitoring.finding;

import id.naungan.kernel.Worded;
import id.naungan.monitoring.domain.Severity;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What was found, on what norm, what must be done by when; without a day the term of its severity counts. */
@MessagePrefix("monitoring.finding")
public record FindingForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @Hidden @Nullable UUID visit,
        @Hidden @Nullable String item,
        @Nullable To addressee,
        Severity severity,
        @LongText @Size(min = 10, max = 2000) String found,
        @Nullable @Options("NORMA") String normId,
        @Nullable @Size(max = 300) String basis,
        @LongText @Size(min = 10, max = 2000) String advice,
        @Nullable @FutureOrPresent @Half LocalDate dueOn,
        @Nullable @Size(max = 120) @Half String responsible,
        @Nullable MultipartFile file,
        When when) {

    /** Whom a recommendation is addressed to. */
    public enum To implements Worded {
        LKS,
        KABKOTA,
        PROVINSI,
        KEMENSOS;

        @Override
        public String messageKey() {
            return "monitoring.to." + name();
        }
    }

    /** At once, or kept as a draft only its office sees. */
    public enum When implements Worded {
        SEKARANG,
        NANTI;

        @Override
        public String messageKey() {
            return "monitoring.when." + name();
        }
    }
}
