package id.naungan.incident.handling.section;

import id.naungan.incident.domain.Severity;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sorting: what it was, how grave it is, which home it belongs to, whom it accuses, whether it was reported before. */
public record Triage(
        @NotEmpty @Options("JENIS_INSIDEN") Set<String> kinds,
        Severity severity,
        @Nullable @LongText @Size(max = 2000) String why,
        @Nullable @Options("INSIDEN_LKS") UUID home,
        List<Accused> accused,
        @Nullable @Size(max = 20) String sameAs) {}
