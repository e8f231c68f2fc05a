package id.naungan.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FormSetupTest {

    private record Days(@PastOrPresent LocalDate happened, @FutureOrPresent LocalDate due) {}

    private static long wrong(String now, String happened, String due) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var beans = new StaticListableBeanFactory();
        beans.addBean("clock", clock);
        var validation = Validation.byDefaultProvider().configure();
        FormSetup.today(beans.getBeanProvider(Clock.class)).customize(validation);
        try (var factory = validation.buildValidatorFactory()) {
            return factory.getValidator()
                    .validate(new Days(LocalDate.parse(happened), LocalDate.parse(due)))
                    .size();
        }
    }

    @Test
    void todayIsTodayFromAcehToPapua() {
        // Half past ten in the evening in Jakarta is half past midnight in Jayapura.
        assertThat(wrong("2026-11-30T15:30:00Z", "2026-12-01", "2026-11-30")).isZero();
        assertThat(wrong("2026-11-30T15:30:00Z", "2026-12-02", "2026-11-30")).isOne();
        assertThat(wrong("2026-11-30T15:30:00Z", "2026-12-01", "2026-11-29")).isOne();
        assertThat(wrong("2026-11-30T17:00:00Z", "2026-12-01", "2026-11-30")).as("over in Jakarta too").isOne();
    }
}
