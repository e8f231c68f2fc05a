package id.naungan.incident.complaint;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * How much one address sends in an hour, in memory only. An address is known by a digest under a key that is drawn anew every hour and
 * kept nowhere, so nobody can ask afterwards who was there. A whole village may sit behind one address: beyond what is usual the form
 * asks an easy question, and only a flood is refused.
 */
@Component
class Crowd {

    static final int REPORTS_EASY = 30;
    static final int REPORTS_MOST = 600;
    static final int GUESSES_EASY = 20;
    static final int GUESSES_MOST = 100;
    static final int GUESSES_OF_ALL = 2000;

    private static final Duration HOUR = Duration.ofHours(1);
    /** More addresses an hour than this are a flood by itself: all others are asked the question. */
    private static final int MOST_ADDRESSES = 200_000;
    /** A v6 line has a whole network of its own; this many bytes name it. */
    private static final int NETWORK = 8;

    /** What may be done without more ado. */
    enum Room {
        FREE,
        QUESTION,
        FULL
    }

    private record Hour(
            long number,
            SecretKeySpec key,
            ConcurrentMap<String, AtomicInteger> reports,
            ConcurrentMap<String, AtomicInteger> guesses,
            AtomicInteger allGuesses,
            ConcurrentMap<String, Boolean> answered) {}

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Hour hour;

    Crowd(Clock clock) {
        this.clock = clock;
        this.hour = begin(number());
    }

    /** The address as it is known this hour. */
    String caller(String address) {
        return mac(now(), "address|" + network(address));
    }

    /** Whether one more report is taken from there; says so without counting. */
    Room reports(String caller) {
        return room(now().reports(), caller, REPORTS_EASY, REPORTS_MOST);
    }

    void reported(String caller) {
        count(now().reports(), caller);
    }

    /** Whether one more receipt may be tried; only wrong ones count. */
    Room guesses(String caller) {
        var here = room(now().guesses(), caller, GUESSES_EASY, GUESSES_MOST);
        return here == Room.FREE && now().allGuesses().get() >= GUESSES_OF_ALL ? Room.QUESTION : here;
    }

    void guessedWrong(String caller) {
        count(now().guesses(), caller);
        now().allGuesses().incrementAndGet();
    }

    /** An easy sum; its answer travels as a digest in the page and works once. */
    Sum ask() {
        int a = 2 + random.nextInt(4);
        int b = 1 + random.nextInt(4);
        var nonce = new byte[12];
        random.nextBytes(nonce);
        var mark = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
        return new Sum(a, b, mark + "." + mac(now(), "sum|" + mark + "|" + (a + b)));
    }

    boolean answers(String token, String typed) {
        var parts = token.split("\\.", 2);
        var number = typed.replaceAll("[^0-9]", "");
        var right = parts.length == 2
                && number.length() <= 3
                && mac(now(), "sum|" + parts[0] + "|" + number).equals(parts[1]);
        return right && now().answered().putIfAbsent(parts[0], true) == null;
    }

    /** Whoever opened a complaint once this hour goes on without being asked again. */
    String pass(Receipt receipt) {
        return mac(now(), "pass|" + receipt.digits());
    }

    private static Room room(ConcurrentMap<String, AtomicInteger> counts, String caller, int easy, int most) {
        var count = counts.get(caller);
        if (count == null) return counts.size() < MOST_ADDRESSES ? Room.FREE : Room.QUESTION;
        return count.get() < easy ? Room.FREE : count.get() < most ? Room.QUESTION : Room.FULL;
    }

    private static void count(ConcurrentMap<String, AtomicInteger> counts, String caller) {
        if (counts.size() < MOST_ADDRESSES || counts.containsKey(caller))
            counts.computeIfAbsent(caller, c -> new AtomicInteger()).incrementAndGet();
    }

    private Hour now() {
        long number = number();
        var current = hour;
        if (current.number() == number) return current;
        synchronized (this) {
            if (hour.number() != number) hour = begin(number);
            return hour;
        }
    }

    private long number() {
        return clock.instant().getEpochSecond() / HOUR.toSeconds();
    }

    private Hour begin(long number) {
        var key = new byte[32];
        random.nextBytes(key);
        return new Hour(
                number,
                new SecretKeySpec(key, "HmacSHA256"),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new AtomicInteger(),
                new ConcurrentHashMap<>());
    }

    private static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return Arrays.toString(bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK) : bytes);
        } catch (UnknownHostException _) {
            return address;
        }
    }

    private static String mac(Hour of, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(of.key());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 18));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
