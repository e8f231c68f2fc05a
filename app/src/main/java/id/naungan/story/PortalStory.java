package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.portal.edition.PublishEdition;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ministry has published the figures of the year so far. */
@Component
@Order(95)
class PortalStory implements Chapter {

    private final PublishEdition publish;
    private final Clock clock;

    PortalStory(PublishEdition publish, Clock clock) {
        this.publish = publish;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var year = LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta"))).getYear();
        publish.publish(Ids.next(), String.valueOf(year), 0, null);
    }
}
