package id.naungan.notice.delivery;

import id.naungan.notice.Urgency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery taken up to be sent: to an account or to a hook. */
record Waiting(
        UUID id,
        @Nullable UUID account,
        @Nullable UUID hook,
        String kind,
        List<String> facts,
        String href,
        Urgency urgency,
        int attempts) {}
