package id.naungan.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions that carry their scope, and the clock everything else asks. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, TransactionSettings settings) {
        return new ScopedTransactionManager(dataSource, settings);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
