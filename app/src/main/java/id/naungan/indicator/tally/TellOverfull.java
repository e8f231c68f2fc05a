package id.naungan.indicator.tally;

import id.naungan.access.Role;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.store.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells home and offices at the moment a home holds more people than it has places, however that came about. */
@Component
class TellOverfull {

    private final JdbcClient db;
    private final Notices notices;

    TellOverfull(JdbcClient db, Notices notices) {
        this.db = db;
        this.notices = notices;
    }

    void tell(UUID home) {
        var district = db.sql("select district from institution.name_of(?)")
                .param(home)
                .query(String.class)
                .single();
        notices.tell(new NewNotice(
                "kapasitas-terlampaui",
                List.of(new Fact.Home(home)),
                "/lks/" + home + "/kamar",
                Urgency.PENTING,
                "penuh:" + home + ":" + Ids.next(),
                Audience.around(home, district, Role.PENGELOLA, Role.DINSOS_KAB)));
    }
}
