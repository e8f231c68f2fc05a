package id.naungan.monitoring.plan;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A draw by lot that anybody of the office can repeat: the same seed and the same homes give the same ones. */
public record Draw(
        UUID id,
        long seed,
        String within,
        int withoutVisitMonths,
        int pick,
        int ofHomes,
        List<UUID> drawn,
        String drawnByName,
        OffsetDateTime drawnAt) {}
