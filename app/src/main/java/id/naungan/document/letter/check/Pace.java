package id.naungan.document.letter.check;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * How many checks an address may make in a minute. Gentle, for a court may check a pile of letters and a village shares one address;
 * codes of 80 random bits need no more. Counted on each node by itself.
 */
@Component
class Pace {

    static final int MOST_A_MINUTE = 60;
    private static final int MOST_ADDRESSES = 50_000;

    private record Count(long minute, int checks) {}

    private final ConcurrentMap<String, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    Pace(Clock clock) {
        this.clock = clock;
    }

    boolean allows(String address) {
        long minute = clock.millis() / 60_000;
        if (counts.size() > MOST_ADDRESSES) counts.values().removeIf(count -> count.minute() != minute);
        // Still too many within this minute: forget, rather than keep a list that grows without end.
        if (counts.size() > MOST_ADDRESSES) counts.clear();
        var count = counts.merge(
                address,
                new Count(minute, 1),
                (old, one) -> old.minute() == minute ? new Count(minute, old.checks() + 1) : one);
        return count.checks() <= MOST_A_MINUTE;
    }

    int addresses() {
        return counts.size();
    }
}
