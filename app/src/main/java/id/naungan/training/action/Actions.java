package id.naungan.training.action;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a home was invited to, its certificates, and what it does otherwise afterwards. */
@Component
class Actions implements OptionsSource {

    private static final ActKind SET = ActKind.of("training.action-set");
    private static final ActKind ENDED = ActKind.of("training.action-ended");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Actions(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    @Transactional(readOnly = true)
    public List<HomeTraining> trainings(UUID home) {
        return db.sql("""
                select e.id, v.id as invitation, e.title, e.state, v.state as answer, e.begins_on, p.n as people, a.n as came, c.n as certificates
                  from training.invitation v join training.event e on e.id = v.training_id
                  cross join lateral (select count(*)::int as n from training.participant where training_id = e.id and institution_id = :home and state <> 'BATAL') p
                  cross join lateral (select count(distinct participant_id)::int as n from training.attendance where training_id = e.id and institution_id = :home and mark <> 'TIDAK') a
                  cross join lateral (select count(*)::int as n from training.certificate where training_id = e.id and institution_id = :home and withdrawn_at is null) c
                 where v.institution_id = :home order by e.begins_on desc nulls first, e.id limit 200""").param("home", home).query(HomeTraining.class).list();
    }

    @Transactional(readOnly = true)
    public List<HomePaper> papers(UUID home) {
        return db.sql("""
                select c.letter_id, c.number, p.name, e.title, c.withdrawn_at is not null as withdrawn from training.certificate c
                  join training.participant p on p.id = c.id join training.event e on e.id = c.training_id
                 where c.institution_id = ? order by c.issued_on desc, p.name limit 300""").param(home).query(HomePaper.class).list();
    }

    @Transactional(readOnly = true)
    public List<Action> of(UUID home) {
        return db.sql("""
                select a.id, a.version, e.title, a.change, a.who, a.due_on, a.state, a.result, a.ended_on, a.written_by_name from training.action a
                  join training.event e on e.id = a.training_id where a.institution_id = ? order by a.state <> 'BERJALAN', a.due_on, a.id limit 300""").param(home).query(Action.class).list();
    }

    @Transactional(readOnly = true)
    public Action one(UUID home, UUID id) {
        return of(home).stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(NotVisible::new);
    }

    void set(UUID home, String district, ActionForm form) {
        acts.perform(SET, Reason.NONE, () -> {
            int written = db.sql("""
                    insert into training.action (id, training_id, institution_id, district, region, change, who, due_on, written_by_name, written_at)
                    select :id, v.training_id, v.institution_id, :district, v.region, :change, :who, :due, :by, :at from training.invitation v
                     where v.training_id = :training::uuid and v.institution_id = :home on conflict (id) do nothing""")
                    .param("id", form.id())
                    .param("training", form.training())
                    .param("home", home)
                    .param("district", district)
                    .param("change", form.change())
                    .param("who", form.who())
                    .param("due", form.dueOn())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (written == 0 && of(home).stream().noneMatch(a -> a.id().equals(form.id()))) throw new NotVisible();
        });
    }

    void end(UUID home, UUID id, EndForm form) {
        acts.perform(ENDED, Reason.NONE, () -> {
            int written = db.sql("""
                    update training.action set version = version + 1, state = ?, result = ?, ended_on = ?
                     where id = ? and institution_id = ? and version = ? and state = 'BERJALAN'""")
                    .params(form.state().name(), form.result(), today(), id, home, form.version())
                    .update();
            if (written == 0) throw new Stale();
        });
    }

    /** Trainings the caller's own home was invited to and that took place, under the name `BIMTEK_DIIKUTI`. */
    @Override
    public boolean serves(String table) {
        return table.equals("BIMTEK_DIIKUTI");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        var home = scopes.current().institution();
        if (home == null) return List.of();
        return db.sql("""
                select e.id::text, e.title from training.event e join training.invitation v on v.training_id = e.id
                 where v.institution_id = ? and e.state in ('BERJALAN', 'SELESAI') order by e.begins_on desc""")
                .param(home)
                .query((row, n) -> new Option(row.getString("id"), row.getString("title")))
                .list();
    }
}
