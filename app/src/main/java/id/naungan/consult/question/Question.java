package id.naungan.consult.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of a home; `toHome` is the government home that is asked, or null for the Dinsos. */
public record Question(
        UUID id,
        int version,
        UUID institutionId,
        String homeName,
        String district,
        @Nullable UUID toHome,
        @Nullable String toName,
        String category,
        String title,
        State state,
        String askedByName,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        @Nullable UUID guidanceId) {

    /** How far it has come. */
    public enum State {
        MENUNGGU,
        DIJAWAB,
        SELESAI
    }

    public String href() {
        return "/konsultasi/" + id;
    }

    public boolean waits() {
        return state == State.MENUNGGU;
    }

    public boolean late(LocalDate today) {
        return waits() && dueOn.isBefore(today);
    }

    public String tone(LocalDate today) {
        if (late(today)) return "bad";
        return switch (state) {
            case MENUNGGU -> "warn";
            case DIJAWAB -> "info";
            case SELESAI -> "good";
        };
    }
}
