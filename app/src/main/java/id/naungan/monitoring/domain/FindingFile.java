package id.naungan.monitoring.domain;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo or paper with a finding: evidence of whoever made it, or proof of whoever puts it right. */
public record FindingFile(
        UUID id,
        @Nullable UUID stepId,
        StepKind.Side side,
        String name,
        String writtenByName,
        OffsetDateTime writtenAt) {}
