package id.naungan.consult.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as its office sees it. */
public record Research(
        UUID id,
        int version,
        String region,
        String name,
        String university,
        String email,
        @Nullable String phone,
        String title,
        String aim,
        List<String> kinds,
        @Nullable UUID ethicsFile,
        Instant askedAt,
        LocalDate dueOn,
        String state,
        @Nullable String reply,
        @Nullable String judgedByName) {

    public String href() {
        return "/permintaan-data/" + id;
    }

    public boolean waits() {
        return state.equals("MASUK");
    }

    public String tone(LocalDate today) {
        return switch (state) {
            case "MASUK" -> dueOn.isBefore(today) ? "bad" : "warn";
            case "DISETUJUI" -> "info";
            case "DISERAHKAN" -> "good";
            default -> "";
        };
    }
}
