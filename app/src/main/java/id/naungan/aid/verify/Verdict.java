package id.naungan.aid.verify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an office said of a home in a proposal. */
public record Verdict(
        String level, String verdict, @Nullable String remark, String saidByName, Instant saidAt) {

    public String tone() {
        return switch (verdict) {
            case "SETUJU" -> "good";
            case "KEMBALI" -> "warn";
            default -> "bad";
        };
    }
}
