package id.naungan.casework.forum;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting of the forum; `alumni` and `others` count those the caller sees. */
public record Forum(
        UUID id,
        UUID institution,
        LocalDate on,
        @Nullable String place,
        String topic,
        @Nullable String notes,
        @Nullable LocalDate nextOn,
        int alumni,
        int others) {

    /** Somebody who came; `client` is the alumnus, or the one whose family it is. */
    public record Guest(
            @Nullable UUID client, String name, @Nullable String relation, String kind) {}

    /** Somebody who once lived in the home. */
    public record Alumnus(UUID client, String name, LocalDate until) {}

    public String href() {
        return "/forum-alumni/" + id;
    }
}
