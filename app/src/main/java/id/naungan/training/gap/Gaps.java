package id.naungan.training.gap;

import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes.Code;
import id.naungan.reference.Terms;
import id.naungan.training.domain.Competences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts gaps within the caller's scope, and lists who is behind a count. */
@Component
@Transactional(readOnly = true)
public class Gaps {

    static final int MOST = 5000;

    private final JdbcClient db;
    private final Terms terms;
    private final Competences competences;
    private final InstitutionWords words;
    private final Scopes scopes;
    private final Clock clock;

    Gaps(JdbcClient db, Terms terms, Competences competences, InstitutionWords words, Scopes scopes, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.competences = competences;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    LocalDate soon() {
        return terms.value("bimtek-segera-habis").lastDay(today());
    }

    /** By home within one regency or for one home, else by regency. */
    public GapMatrix matrix(String district, boolean byHome) {
        var cells = db.sql("select * from training.gaps(:today, :soon) where :district = '' or district = :district")
                .param("today", today())
                .param("soon", soon())
                .param("district", district)
                .query(GapCell.class)
                .list();
        return GapMatrix.of(competences.all().stream().map(Code::code).toList(), cells, byHome, words::region);
    }

    /** The people behind a cell; the nation's offices find nobody. */
    public List<GapPerson> people(GapWhich which, String competence, String district, @Nullable UUID home) {
        return db.sql("""
                select n.person_id, n.institution_id, n.district, n.home, n.work_name as name, n.work_post as work, n.competence,
                       case when n.until = 'infinity' then date '99999-01-01' else n.until end as until
                  from training.need n
                 where (n.ended_on is null or n.ended_on >= :today) and (:competence = '' or n.competence = :competence)
                   and (:district = '' or n.district = :district) and (:home::uuid is null or n.institution_id = :home) and :soon::date is not null and %s
                 order by n.home, n.work_name, n.person_id, n.competence limit %d""".formatted(which.condition(), MOST))
                .param("today", today())
                .param("soon", soon())
                .param("competence", competence)
                .param("district", district)
                .param("home", home)
                .query(GapPerson.class)
                .list();
    }
}
