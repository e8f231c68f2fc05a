package id.naungan.incident.board;

import java.time.Duration;
import java.time.Instant;

/** How far a moment is away, in the unit people would say: minutes (at least one) below two hours, hours below two days, then days. */
public record Remaining(boolean past, long amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        MENIT,
        JAM,
        HARI
    }

    public static Remaining of(Instant now, Instant then) {
        var past = then.isBefore(now);
        var length = past ? Duration.between(then, now) : Duration.between(now, then);
        if (length.toHours() < 2) return new Remaining(past, Math.max(1, length.toMinutes()), Unit.MENIT);
        return length.toDays() < 2
                ? new Remaining(past, length.toHours(), Unit.JAM)
                : new Remaining(past, length.toDays(), Unit.HARI);
    }
}
