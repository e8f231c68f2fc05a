package id.naungan.casework.remind;

import id.naungan.notice.Urgency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How near the day of a task is; each nearness is told once a task and day it is due on. */
enum Nearness {
    SOON("task-soon", Urgency.BIASA),
    TODAY("task-today", Urgency.PENTING),
    LATE("task-late", Urgency.PENTING);

    /** So many days ahead people are told; so many days late it is told to those above. */
    static final int AHEAD = 3;

    static final int LONG = 7;

    private final String kind;
    private final Urgency urgency;

    Nearness(String kind, Urgency urgency) {
        this.kind = kind;
        this.urgency = urgency;
    }

    String kind() {
        return kind;
    }

    Urgency urgency() {
        return urgency;
    }

    /** Nothing while the day is far, and nothing once it is so late that those above are told. */
    static Optional<Nearness> of(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days > AHEAD || days < -LONG) return Optional.empty();
        return Optional.of(days > 0 ? SOON : days == 0 ? TODAY : LATE);
    }
}
