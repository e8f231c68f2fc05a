package id.naungan.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaunganTest
class SessionLimitsTest {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    @Autowired
    JdbcClient db;

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    private Token token;

    @BeforeEach
    void open() {
        var person = people.somebody(Posting.inDistrict("64.72", Role.SUPERVISOR));
        token = as.system(() -> at(Duration.ZERO).open(person.id(), "uji"));
    }

    private Sessions at(Duration later) {
        var clock = Clock.fixed(START.plus(later), ZoneOffset.UTC);
        return new Sessions(db, clock, Duration.ofHours(2), Duration.ofHours(12));
    }

    @Test
    void a_session_dies_after_two_idle_hours() {
        assertThat(at(Duration.ofMinutes(119)).of(token)).isPresent();
        assertThat(at(Duration.ofMinutes(119 + 119)).of(token))
                .as("seen in between")
                .isPresent();
        assertThat(at(Duration.ofMinutes(119 + 119 + 121)).of(token)).isEmpty();
    }

    @Test
    void a_session_dies_after_twelve_hours_however_busy() {
        for (int minutes = 0; minutes < 720; minutes += 60) {
            assertThat(at(Duration.ofMinutes(minutes)).of(token)).isPresent();
        }
        assertThat(at(Duration.ofHours(12).plusSeconds(1)).of(token)).isEmpty();
    }

    @Test
    void a_made_up_token_opens_nothing() {
        assertThat(at(Duration.ZERO).of(Token.random())).isEmpty();
    }
}
