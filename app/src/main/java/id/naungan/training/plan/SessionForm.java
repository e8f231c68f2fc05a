package id.naungan.training.plan;

import id.naungan.training.domain.Training.Session;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some hours of a training on one day. */
@MessagePrefix("training.session")
public record SessionForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,
        @Size(min = 3, max = 200) String topic,
        @Half LocalDate heldOn,
        @Half LocalTime fromTime,
        @Half LocalTime toTime) {

    public SessionForm {
        if (fromTime != null && toTime != null && !toTime.isAfter(fromTime))
            throw new IllegalArgumentException("training.error.hours");
    }

    static SessionForm of(Session session) {
        return new SessionForm(
                session.id(),
                session.version(),
                session.topic(),
                session.heldOn(),
                session.fromTime(),
                session.toTime());
    }
}
