package id.naungan.training.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training of an office with its sessions; `region` is the office that holds it. */
public record Training(
        UUID id,
        int version,
        String region,
        String title,
        String level,
        List<String> competences,
        String objectives,
        String audience,
        String place,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        ZoneId zone,
        int seats,
        @Nullable Integer perHome,
        String trainers,
        @Nullable String budgetNote,
        @Nullable LocalDate answerBy,
        TrainingState state,
        @Nullable String calledOffWhy,
        String writtenByName,
        List<Session> sessions) {

    /** Some hours of it on one day. */
    public record Session(
            UUID id, int version, LocalDate heldOn, LocalTime fromTime, LocalTime toTime, String topic, int door) {}

    public String href() {
        return "/bimtek/" + id;
    }

    /** The session of this id, if it is one of these. */
    public java.util.Optional<Session> session(UUID session) {
        return sessions.stream().filter(s -> s.id().equals(session)).findFirst();
    }
}
