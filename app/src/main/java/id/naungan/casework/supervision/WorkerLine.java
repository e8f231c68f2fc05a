package id.naungan.casework.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One worker on the supervisor's page; each figure has its list. */
public record WorkerLine(
        UUID id,
        String name,
        @Nullable String home,
        int openCases,
        int overdue,
        int unsigned,
        @Nullable LocalDate last,
        @Nullable LocalDate next) {

    public String href() {
        return "/supervisi/" + id;
    }
}
