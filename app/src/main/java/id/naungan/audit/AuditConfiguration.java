package id.naungan.audit;

import id.naungan.store.DataFolder;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The key of the trail and the place of its anchor, both outside the database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {

    @Bean
    ActMark actMark(DataFolder folder) {
        return new ActMark(key(folder));
    }

    @Bean
    Anchor auditAnchor(DataFolder folder) {
        return new Anchor(folder.child("anchor"), key(folder));
    }

    private static byte[] key(DataFolder folder) {
        return HexFormat.of().parseHex(folder.secrets().named("audit"));
    }
}
