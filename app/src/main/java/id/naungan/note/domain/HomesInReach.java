package id.naungan.note.domain;

import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The homes the caller reaches, by name, and what day it is there. */
@Component
@Transactional(readOnly = true)
public class HomesInReach {

    private static final int MOST = 500;

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    HomesInReach(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Today by the caller's clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    public List<HomeChoice> all() {
        return db.sql("select id, name from institution.facts_institution order by name, id limit ?")
                .param(MOST)
                .query(HomeChoice.class)
                .list();
    }

    public HomeChoice named(UUID home) {
        return db.sql("select id, name from institution.facts_institution where id = ?")
                .param(home)
                .query(HomeChoice.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The same home, if it is named and within reach. */
    public UUID within(@Nullable UUID home) {
        if (home == null) throw new NotVisible();
        return named(home).id();
    }
}
