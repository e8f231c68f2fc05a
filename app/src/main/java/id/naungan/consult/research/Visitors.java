package id.naungan.consult.research;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How often one address asked or tried a code in this hour, in memory only. */
@Component
class Visitors {

    private static final int MOST = 20;
    private static final int MOST_ADDRESSES = 50_000;

    private record Hour(long number, ConcurrentMap<String, AtomicInteger> tries) {}

    private final Clock clock;
    private volatile Hour hour;

    Visitors(Clock clock) {
        this.clock = clock;
        this.hour = new Hour(number(), new ConcurrentHashMap<>());
    }

    private long number() {
        return clock.instant().getEpochSecond() / 3600;
    }

    boolean mayTry(String address) {
        if (hour.number() != number()) hour = new Hour(number(), new ConcurrentHashMap<>());
        var tries = hour.tries();
        if (tries.size() >= MOST_ADDRESSES && !tries.containsKey(address)) return false;
        return tries.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet() <= MOST;
    }
}
