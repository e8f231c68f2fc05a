package id.naungan;

import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Gives every test the people of the story. */
@TestConfiguration(proxyBeanMethods = false)
class SignedInConfiguration {

    @Bean
    @Lazy
    SignedIn signedIn(
            MockMvcTester mvc, Sessions sessions, Scopes scopes, JdbcClient db, TransactionOperations transaction) {
        return new SignedIn(mvc, sessions, scopes, db, transaction);
    }
}
