package id.naungan.policy.answer;

import id.naungan.access.Scopes;
import id.naungan.partner.CodeOfConduct;
import id.naungan.policy.domain.Paper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who must know a paper and who does. Counts and lists come from one function of the database, so that they agree. */
@Component
@Transactional(readOnly = true)
public class Rosters implements CodeOfConduct {

    /** What the caller said himself, and when. */
    public record Own(LocalDate toldOn) {}

    private record Known(UUID volunteerId, LocalDate toldOn) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Rosters(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    public Coverage coverage(UUID home) {
        return new Coverage(db.sql("select paper_id, grp, known, people from policy.coverage(?, ?)")
                .params(home, today())
                .query(Coverage.Figure.class)
                .list());
    }

    /** Everybody by group and name; a resident's words and reason only where their row is visible. */
    List<Person> of(Paper paper) {
        return db.sql("""
                        select r.grp, r.id, r.name, r.work, r.account, r.state, r.how, r.told_on, r.by_name, c.words,
                               coalesce(c.reason, a.reason) as reason
                          from policy.roster(:paper, :today) r
                          left join policy.child_answer c on r.grp = 'PENGHUNI' and c.paper_id = :paper and c.client_id = r.id
                          left join policy.adult_answer a on r.grp <> 'PENGHUNI' and a.paper_id = :paper and a.person = r.id
                         order by r.grp, r.name, r.id""")
                .param("paper", paper.id())
                .param("today", today())
                .query(Person.class)
                .list();
    }

    /** The papers of this home that wait for the caller to read them. */
    public Set<UUID> waiting(UUID home) {
        var scope = scopes.current();
        if (scope.account() == null || !home.equals(scope.institution())) return Set.of();
        return new HashSet<>(
                db.sql("""
                        select p.id from policy.paper p where p.institution_id = ? and p.replaced_at is null and not exists (
                          select 1 from policy.adult_answer a where a.paper_id = p.id and a.account_id = ? and a.state = 'PAHAM')""").params(home, scope.account()).query(UUID.class).list());
    }

    public Optional<Own> mine(UUID paper) {
        return db.sql(
                        "select told_on from policy.adult_answer where paper_id = ? and account_id = ? and state = 'PAHAM'")
                .params(paper, scopes.current().account())
                .query(Own.class)
                .optional();
    }

    @Override
    public Map<UUID, LocalDate> understood(UUID home) {
        return db.sql("""
                        select a.volunteer_id, a.told_on from policy.adult_answer a join policy.paper p on p.id = a.paper_id
                         where p.institution_id = ? and p.kind = 'KODE_ETIK' and p.replaced_at is null and a.state = 'PAHAM'
                           and a.volunteer_id is not null""").param(home).query(Known.class).list().stream()
                .collect(Collectors.toMap(Known::volunteerId, Known::toldOn, (a, b) -> a));
    }
}
