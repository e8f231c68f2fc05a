package id.naungan.audit;

import id.naungan.store.NaunganHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key of the trail and the place of its anchor. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    ActMark actMark(NaunganHome home) {
        return new ActMark(home.key("audit"));
    }

    @Bean
    Anchor auditAnchor(NaunganHome home) {
        return new Anchor(home.folder().resolve("anchor"), home.key("audit"));
    }
}
