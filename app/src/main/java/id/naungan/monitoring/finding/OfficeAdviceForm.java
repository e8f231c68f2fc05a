package id.naungan.monitoring.finding;

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

/** A recommendation about the work of an office: the same words as about a home, addressed to the office itself. */
@MessagePrefix("monitoring.finding")
public record OfficeAdviceForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @Options(OfficeChoices.TABLE) String office,
        Severity severity,
        @LongText @Size(min = 10, max = 2000) String found,
        @Nullable @Options("NORMA") String normId,
        @Nullable @Size(max = 300) String basis,
        @LongText @Size(min = 10, max = 2000) String advice,
        @Nullable @FutureOrPresent @Half LocalDate dueOn,
        @Nullable @Size(max = 120) @Half String responsible,
        @Nullable MultipartFile file,
        FindingForm.When when) {

    FindingForm finding() {
        return new FindingForm(
                id, scan, null, null, null, severity, found, normId, basis, advice, dueOn, responsible, file, when);
    }
}
