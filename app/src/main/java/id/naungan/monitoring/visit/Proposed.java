package id.naungan.monitoring.visit;

import id.naungan.monitoring.domain.Severity;
import org.jspecify.annotations.Nullable;

/** A finding an answer suggests: words and basis come from the question. */
public record Proposed(
        String code,
        Severity severity,
        String found,
        @Nullable String basis,
        boolean partly) {}
