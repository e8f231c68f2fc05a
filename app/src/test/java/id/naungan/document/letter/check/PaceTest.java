package id.naungan.document.letter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T00:00:30Z"));

    private final Pace pace = new Pace(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void sixtyChecksAMinuteAndThenTheNextMinute() {
        for (int i = 0; i < Pace.MOST_A_MINUTE; i++)
            assertThat(pace.allows("a")).isTrue();
        assertThat(pace.allows("a")).isFalse();
        assertThat(pace.allows("b")).as("another address").isTrue();
        now.set(now.get().plusSeconds(60));
        assertThat(pace.allows("a")).isTrue();
    }

    @Test
    void theListOfAddressesDoesNotGrowWithoutEnd() {
        for (int i = 0; i < 120_000; i++) pace.allows("alamat " + i);
        assertThat(pace.allows("baru")).isTrue();
        assertThat(pace.addresses()).isLessThanOrEqualTo(50_002);
    }
}
