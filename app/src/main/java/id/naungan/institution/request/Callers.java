package id.naungan.institution.request;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How often one address asked in this hour, in memory only: no village has ten homes to enter in an hour. */
@Component
class Callers {

    static final int MOST = 10;
    private static final int MOST_ADDRESSES = 100_000;

    private record Hour(long number, ConcurrentMap<String, AtomicInteger> asked) {}

    private final Clock clock;
    private volatile Hour hour;

    Callers(Clock clock) {
        this.clock = clock;
        this.hour = new Hour(number(), new ConcurrentHashMap<>());
    }

    private long number() {
        return clock.instant().getEpochSecond() / 3600;
    }

    /** Counts one more; false when that is too many, or when more addresses asked than one hour ever sees. */
    boolean mayAsk(String address) {
        if (hour.number() != number()) hour = new Hour(number(), new ConcurrentHashMap<>());
        var asked = hour.asked();
        if (asked.size() >= MOST_ADDRESSES && !asked.containsKey(address)) return false;
        return asked.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet() <= MOST;
    }
}
