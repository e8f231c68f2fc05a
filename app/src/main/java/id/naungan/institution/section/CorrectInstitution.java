package id.naungan.institution.section;

import id.naungan.institution.InstitutionChanged;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a corrected section of a home inside the Act of the amend screen; a new regency takes the home's rows along. */
@Component
class CorrectInstitution {

    private final Institutions institutions;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    CorrectInstitution(Institutions institutions, JdbcClient db, ApplicationEventPublisher events) {
        this.institutions = institutions;
        this.db = db;
        this.events = events;
    }

    void correct(UUID id, int version, UnaryOperator<Institution> change) {
        // One correction at a time: the second waits here and then finds the newer version.
        db.sql("select id from institution.institution where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        var home = institutions.findById(id).orElseThrow(NotVisible::new);
        if (!Objects.equals(home.version(), version)) throw new Stale();
        var changed = change.apply(home);
        if (!changed.district().equals(home.district())) {
            db.sql("select institution.move(?, ?)")
                    .params(id, changed.district())
                    .query()
                    .listOfRows();
        }
        institutions.save(changed);
        events.publishEvent(new InstitutionChanged(id));
    }
}
