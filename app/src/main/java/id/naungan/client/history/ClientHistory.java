package id.naungan.client.history;

import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Category;
import id.naungan.client.domain.Consent;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Situation;
import id.naungan.client.domain.Tie;
import id.naungan.trail.HistorySection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the one history how to read the tables of a file. */
@Configuration(proxyBeanMethods = false)
class ClientHistory {

    @Bean
    HistorySection identityHistory() {
        return new HistorySection("client.client", "identity_", Identity.class);
    }

    @Bean
    HistorySection birthHistory() {
        return new HistorySection("client.client", "birth_", Birth.class);
    }

    @Bean
    HistorySection originHistory() {
        return new HistorySection("client.client", "origin_", Origin.class);
    }

    @Bean
    HistorySection situationHistory() {
        return new HistorySection("client.client", "situation_", Situation.class);
    }

    @Bean
    HistorySection paperHistory() {
        return new HistorySection("client.paper", "paper_", Paper.Details.class);
    }

    @Bean
    HistorySection relativeHistory() {
        return new HistorySection("client.relative", "person_", Relative.Person.class);
    }

    @Bean
    HistorySection tieHistory() {
        return new HistorySection("client.tie", "tie_", Tie.Details.class);
    }

    @Bean
    HistorySection contactHistory() {
        return new HistorySection("client.relative", "contact_", Relative.Contact.class);
    }

    @Bean
    HistorySection categoryHistory() {
        return new HistorySection("client.category", "", Category.class);
    }

    @Bean
    HistorySection consentHistory() {
        return new HistorySection("client.consent", "", Consent.class);
    }
}
