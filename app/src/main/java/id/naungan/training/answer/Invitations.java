package id.naungan.training.answer;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.training.answer.Enrol.At;
import id.naungan.training.domain.TellHomes;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a home is invited to, and its answers. */
@Component
class Invitations {

    private static final ActKind ANSWERED = ActKind.of("training.answered");
    private static final ActKind WITHDRAWN = ActKind.of("training.participant-withdrawn");
    private static final String ONE = """
            select v.id, v.version, v.training_id, v.institution_id, v.district, v.state, v.declined_why, e.title, e.state as training_state, e.begins_on,
                   e.ends_on, e.place, e.answer_by, e.seats, e.per_home, s.taken, s.waiting, d.id as letter_id
              from training.invitation v join training.event e on e.id = v.training_id
             cross join lateral training.seats(e.id) s
              left join lateral (select x.id from document.letter x where x.source_id = v.id and x.revoked_at is null order by x.issued_at desc limit 1) d on true
             where v.institution_id = :home and (:id::uuid is null or v.id = :id) order by e.begins_on desc, v.id""";

    private final JdbcClient db;
    private final Acts acts;
    private final Enrol enrol;
    private final TellHomes tell;
    private final Scopes scopes;
    private final Clock clock;

    Invitations(JdbcClient db, Acts acts, Enrol enrol, TellHomes tell, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.enrol = enrol;
        this.tell = tell;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    @Transactional(readOnly = true)
    public List<Invitation> all() {
        return find(null);
    }

    @Transactional(readOnly = true)
    public Invitation one(UUID id) {
        return find(id).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private List<Invitation> find(@Nullable UUID id) {
        return db.sql(ONE)
                .param("home", scopes.current().home())
                .param("id", id)
                .query(Invitation.class)
                .list();
    }

    private record Line(
            @Nullable UUID personId,
            @Nullable UUID participant,
            String name,
            @Nullable String work,
            @Nullable String state,
            @Nullable String lacks) {}

    /** The staff of the home, those who lack what is taught first, and who takes part without a staff file. */
    @Transactional(readOnly = true)
    public List<Comer> people(Invitation of) {
        return db
                .sql("""
                        select * from (
                          select s.id as person_id, p.id as participant, s.work_name as name, s.work_post as work, p.state, n.lacks
                            from staff.person s
                            left join training.participant p on p.person_id = s.id and p.training_id = :training and p.state <> 'BATAL'
                            left join (select person_id, string_agg(competence, ',' order by competence) as lacks from training.need
                                        where competence = any ((select competences from training.event where id = :training)::text[]) and (until is null or until < :today)
                                        group by 1) n on n.person_id = s.id
                           where s.institution_id = :home and (s.ended_on is null or s.ended_on >= :today or p.id is not null)
                          union all
                          select null, p.id, p.name, p.work, p.state, null from training.participant p
                           where p.training_id = :training and p.institution_id = :home and p.person_id is null and p.state <> 'BATAL') x
                         order by participant is null, lacks is null, name, person_id""")
                .param("training", of.trainingId())
                .param("home", of.institutionId())
                .param("today", today())
                .query(Line.class)
                .list()
                .stream()
                .map(l -> new Comer(
                        l.personId(),
                        l.participant(),
                        l.name(),
                        l.work(),
                        l.state() == null ? null : id.naungan.training.domain.ParticipantState.valueOf(l.state()),
                        l.lacks() == null ? List.of() : List.of(l.lacks().split(","))))
                .toList();
    }

    /** Names who comes; {@link TooMany} when that would be more than a home may send. Nobody is entered twice. */
    void accept(Invitation of, Set<UUID> people, Optional<NameForm> name) {
        acts.perform(ANSWERED, Reason.NONE, () -> {
            locked(of);
            var at = at(of);
            for (var person : people) if (!enrol.person(Ids.next(), at, person)) throw new NotVisible();
            name.ifPresent(n -> enrol.name(
                    n.id(),
                    at,
                    n.name(),
                    n.work(),
                    n.phone() == null ? null : n.phone().value()));
            var most = of.perHome();
            if (most != null && enrol.people(of.trainingId(), of.institutionId()) > most) throw new TooMany();
            answered(of.id(), "DITERIMA", null);
            tell.seated(of.trainingId());
        });
    }

    /** More people than a home may send; nothing is kept. */
    static final class TooMany extends RuntimeException {}

    private void locked(Invitation of) {
        db.sql("select 1 from training.invitation where id = ? for update")
                .param(of.id())
                .query()
                .listOfRows();
    }

    private At at(Invitation of) {
        var region = db.sql("select region from training.invitation where id = ?")
                .param(of.id())
                .query(String.class)
                .single();
        return new At(of.trainingId(), of.institutionId(), of.district(), region);
    }

    private void answered(UUID id, String state, @Nullable String why) {
        db.sql("""
                update training.invitation set version = version + 1, state = ?, declined_why = ?, answered_by_name = ?, answered_at = ? where id = ?""")
                .params(state, why, scopes.current().name(), clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Nobody comes; who was named is withdrawn. */
    void decline(Invitation of, DeclineForm form) {
        acts.perform(ANSWERED, Reason.of(form.why()), () -> {
            locked(of);
            if (one(of.id()).version() != form.version()) throw new Stale();
            for (var comer : people(of)) {
                var participant = comer.participant();
                if (participant != null) enrol.withdraw(participant, of.institutionId(), form.why());
            }
            answered(of.id(), "DITOLAK", form.why());
            tell.declined(of.trainingId(), of.id(), of.institutionId(), of.district(), at(of).region(), form.version());
            tell.seated(of.trainingId());
        });
    }

    boolean withdraw(Invitation of, UUID participant, String why) {
        return acts.perform(WITHDRAWN, Reason.of(why), () -> {
            var gone = enrol.withdraw(participant, of.institutionId(), why);
            if (gone) tell.seated(of.trainingId());
            return gone;
        });
    }
}
