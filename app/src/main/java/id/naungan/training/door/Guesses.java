package id.naungan.training.door;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many wrong codes came from one address in this hour, in memory only. A hall shares one address and types a few wrong ones. */
@Component
class Guesses {

    static final int MOST = 40;
    private static final int MOST_ADDRESSES = 100_000;

    private record Hour(long number, ConcurrentMap<String, AtomicInteger> wrong) {}

    private final Clock clock;
    private volatile Hour hour;

    Guesses(Clock clock) {
        this.clock = clock;
        this.hour = new Hour(number(), new ConcurrentHashMap<>());
    }

    private long number() {
        return clock.instant().getEpochSecond() / 3600;
    }

    private Hour now() {
        if (hour.number() != number()) hour = new Hour(number(), new ConcurrentHashMap<>());
        return hour;
    }

    /** Whether this address may try one more. */
    boolean may(String address) {
        var wrong = now().wrong();
        var count = wrong.get(address);
        return count == null ? wrong.size() < MOST_ADDRESSES : count.get() < MOST;
    }

    void wrong(String address) {
        now().wrong().computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
    }
}
