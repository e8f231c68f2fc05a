package id.naungan.incident.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.incident.complaint.Crowd.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A village behind one address is never shut out; a flood is; and nobody is remembered longer than an hour. */
class CrowdTest {

    private static final String VILLAGE = "203.0.113.7";

    private final Ticking clock = new Ticking();
    private final Crowd crowd = new Crowd(clock);

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-29T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void reports(int many) {
        IntStream.range(0, many).forEach(i -> crowd.reported(crowd.caller(VILLAGE)));
    }

    @Test
    void thirtyReportsAnHourAreTakenWithoutMoreAdo() {
        reports(Crowd.REPORTS_EASY - 1);
        assertThat(crowd.reports(crowd.caller(VILLAGE))).isEqualTo(Room.FREE);
        reports(1);
        assertThat(crowd.reports(crowd.caller(VILLAGE))).isEqualTo(Room.QUESTION);
    }

    @Test
    void onlyAFloodIsRefused() {
        reports(Crowd.REPORTS_MOST - 1);
        assertThat(crowd.reports(crowd.caller(VILLAGE))).isEqualTo(Room.QUESTION);
        reports(1);
        assertThat(crowd.reports(crowd.caller(VILLAGE))).isEqualTo(Room.FULL);
        assertThat(crowd.reports(crowd.caller("203.0.113.8")))
                .as("another address")
                .isEqualTo(Room.FREE);
    }

    @Test
    void theNextHourForgetsEverybody() {
        var before = crowd.caller(VILLAGE);
        reports(Crowd.REPORTS_MOST);
        clock.now = clock.now.plus(Duration.ofHours(1));
        assertThat(crowd.reports(crowd.caller(VILLAGE))).isEqualTo(Room.FREE);
        assertThat(crowd.caller(VILLAGE))
                .as("the same address has another name")
                .isNotEqualTo(before);
    }

    @Test
    void theNameOfAnAddressIsNotTheAddress() {
        assertThat(crowd.caller(VILLAGE)).doesNotContain("203").isNotEqualTo(new Crowd(clock).caller(VILLAGE));
    }

    @Test
    void oneLineOfTheNewKindIsOneCallerWhateverItsLastHalf() {
        assertThat(crowd.caller("2001:db8:1:2::1")).isEqualTo(crowd.caller("2001:db8:1:2:ffff::9"));
        assertThat(crowd.caller("2001:db8:1:3::1")).isNotEqualTo(crowd.caller("2001:db8:1:2::1"));
    }

    @Test
    void aSumIsAnsweredOnceAndOnlyByItsNumber() {
        var sum = crowd.ask();
        int right = sum.a() + sum.b();
        assertThat(crowd.answers(sum.token(), String.valueOf(right + 1))).isFalse();
        assertThat(crowd.answers(sum.token(), "")).isFalse();
        assertThat(crowd.answers("forged.token", String.valueOf(right))).isFalse();
        assertThat(crowd.answers("", "")).isFalse();
        assertThat(crowd.answers(sum.token(), " " + right + " ")).isTrue();
        assertThat(crowd.answers(sum.token(), String.valueOf(right)))
                .as("a second time")
                .isFalse();
    }

    @Test
    void guessingIsHeldBackForOneAddressAndThenForAll() {
        var guesser = crowd.caller(VILLAGE);
        IntStream.range(0, Crowd.GUESSES_EASY).forEach(i -> crowd.guessedWrong(guesser));
        assertThat(crowd.guesses(guesser)).isEqualTo(Room.QUESTION);
        assertThat(crowd.guesses(crowd.caller("203.0.113.9"))).isEqualTo(Room.FREE);
        IntStream.range(0, Crowd.GUESSES_MOST).forEach(i -> crowd.guessedWrong(guesser));
        assertThat(crowd.guesses(guesser)).isEqualTo(Room.FULL);
        IntStream.range(0, Crowd.GUESSES_OF_ALL)
                .forEach(i -> crowd.guessedWrong(crowd.caller("198.51.100." + i % 200)));
        assertThat(crowd.guesses(crowd.caller("203.0.113.9")))
                .as("all are asked")
                .isEqualTo(Room.QUESTION);
    }
}
