package id.naungan.partner.visit;

import id.naungan.kernel.PhoneNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the book of visitors; the resident's name is missing for who may not see the file. */
public record Visit(
        UUID id,
        String name,
        @Nullable String agency,
        @Nullable String phone,
        String purpose,
        Meets meets,
        @Nullable String resident,
        @Nullable String meetsWhom,
        Instant cameAt,
        @Nullable Instant leftAt,
        boolean warned,
        @Nullable DoorAnswer answer,
        @Nullable String answerNote,
        String writtenByName) {

    public @Nullable String dialled() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }
}
