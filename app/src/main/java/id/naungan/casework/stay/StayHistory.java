package id.naungan.casework.stay;

import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.domain.Transfer;
import id.naungan.trail.HistorySection;
import id.naungan.web.form.MessagePrefix;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history reads the columns of stays and of offers to another home. */
@Configuration(proxyBeanMethods = false)
class StayHistory {

    @MessagePrefix("history.casework.transfer")
    record Offered(
            LocalDate onDate,
            String reason,
            Transfer.Status status,
            @Nullable String answer) {}

    @Bean
    static HistorySection entryHistory() {
        return new HistorySection("casework.stay", "entry_", Entry.class);
    }

    @Bean
    static HistorySection leavingHistory() {
        return new HistorySection("casework.stay", "exit_", Leaving.class);
    }

    @Bean
    static HistorySection transferHistory() {
        return new HistorySection("casework.transfer", "", Offered.class);
    }
}
