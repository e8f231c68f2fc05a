package id.naungan.training.invite;

import id.naungan.access.Scopes;
import id.naungan.reference.Terms;
import id.naungan.training.domain.InvitationState;
import id.naungan.training.domain.Training;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The homes of the area beside one training: those that lack most first. */
@Component
class Candidates {

    static final int MOST = 2000;

    private final JdbcClient db;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    Candidates(JdbcClient db, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Candidate> of(Training training) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        return db.sql("""
                select i.id, i.district, i.profile_name, i.profile_kind, i.registration_status, coalesce(g.lacking, 0) as lacking, l.last_on,
                       v.id as invitation, v.state, v.declined_why, v.answered_at, d.id as letter_id, coalesce(p.n, 0) as people
                  from institution.institution i
                  left join (select institution_id, count(*)::int as lacking from training.need
                              where competence = any (:competences) and (until is null or until < :soon) and (ended_on is null or ended_on >= :today)
                              group by 1) g on g.institution_id = i.id
                  left join (select a.institution_id, max(s.held_on) as last_on from training.attendance a join training.session s on s.id = a.session_id
                              where a.mark <> 'TIDAK' group by 1) l on l.institution_id = i.id
                  left join training.invitation v on v.institution_id = i.id and v.training_id = :training
                  left join lateral (select x.id from document.letter x where x.source_id = v.id and x.kind = :letter and x.revoked_at is null
                              order by x.issued_at desc limit 1) d on true
                  left join (select institution_id, count(*)::int as n from training.participant where training_id = :training and state <> 'BATAL'
                              group by 1) p on p.institution_id = i.id
                 where training.stands(i.registration_status) or v.id is not null
                 order by v.id is null, coalesce(g.lacking, 0) desc, i.profile_name, i.id limit :most""")
                .param("competences", training.competences().toArray(String[]::new))
                .param("soon", terms.value("bimtek-segera-habis").lastDay(today))
                .param("today", today)
                .param("training", training.id())
                .param("letter", InvitationLetter.KIND)
                .param("most", MOST)
                .query(Candidates::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getString("profile_name"),
                row.getString("profile_kind"),
                row.getString("registration_status"),
                row.getInt("lacking"),
                row.getObject("last_on", LocalDate.class),
                row.getObject("invitation", UUID.class),
                state(row.getString("state")),
                row.getString("declined_why"),
                instant(row.getObject("answered_at", OffsetDateTime.class)),
                row.getObject("letter_id", UUID.class),
                row.getInt("people"));
    }

    private static @Nullable InvitationState state(@Nullable String state) {
        return state == null ? null : InvitationState.valueOf(state);
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
