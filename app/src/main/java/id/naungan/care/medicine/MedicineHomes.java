package id.naungan.care.medicine;

import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of today's medicines of a home the caller reaches. */
@Component
@Transactional(readOnly = true)
public class MedicineHomes {

    private static final int MOST = 500;

    /** A home to choose. */
    public record Home(UUID id, String name) {}

    private final JdbcClient db;
    private final Doses doses;
    private final Scopes scopes;
    private final Clock clock;

    MedicineHomes(JdbcClient db, Doses doses, Scopes scopes, Clock clock) {
        this.db = db;
        this.doses = doses;
        this.scopes = scopes;
        this.clock = clock;
    }

    List<Home> all() {
        return db.sql("select id, name from institution.facts_institution order by name, id limit ?")
                .param(MOST)
                .query(Home.class)
                .list();
    }

    TodayView today(UUID home) {
        var name = db.sql("select name from institution.facts_institution where id = ?")
                .param(home)
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
        var day = LocalDate.now(clock.withZone(scopes.current().zone()));
        return TodayView.of(home, name, day, doses.due(home, day), doses.allergies(home));
    }

    /** Today, as the sentence of the phone's queue names it. */
    static String words(LocalDate day, Locale locale) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }
}
