package id.naungan.casework.step.agreement;

import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which papers were handed over (F3). */
@MessagePrefix("step.papersReceived")
public record PapersReceived(
        @Options("JENIS_SURAT") Set<String> papers,
        @Nullable @Size(max = 500) String others) {}
