package id.naungan.policy.answer;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.policy.domain.Paper;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who has understood a paper. Answered twice alike, nothing is written the second time. */
@Component
class KeepAnswers {

    private static final ActKind READ = ActKind.of("policy.read");
    private static final ActKind TICKED = ActKind.of("policy.ticked");

    private final JdbcClient db;
    private final Acts acts;
    private final Rosters rosters;
    private final Scopes scopes;
    private final Clock clock;

    KeepAnswers(JdbcClient db, Acts acts, Rosters rosters, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.rosters = rosters;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** One tap of the caller. */
    void own(Paper paper) {
        acts.perform(READ, Reason.NONE, () -> {
            stillHolds(paper);
            var said = new AnswerForm(State.PAHAM, rosters.today(), "", null, null);
            adult(paper, "account_id", scopes.current().person(), said, null);
        });
    }

    /** All of them have understood. */
    void ticked(Paper paper, Collection<Person> people, TicksForm form) {
        acts.perform(TICKED, Reason.NONE, () -> {
            stillHolds(paper);
            var said = new AnswerForm(State.PAHAM, form.toldOn(), form.how(), null, null);
            people.stream().filter(p -> !p.knows()).forEach(p -> write(paper, p, said));
        });
    }

    void one(Paper paper, Person person, AnswerForm said) {
        acts.perform(TICKED, Reason.NONE, () -> {
            stillHolds(paper);
            write(paper, person, said);
        });
    }

    /** {@link Stale} when a new version came meanwhile: that one is to be read. */
    private void stillHolds(Paper paper) {
        db.sql("select 1 from policy.paper where id = ? and replaced_at is null")
                .param(paper.id())
                .query(Integer.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    private void write(Paper paper, Person person, AnswerForm said) {
        switch (person.grp()) {
            case PENGHUNI -> child(paper, person.id(), said);
            case RELAWAN -> adult(paper, "volunteer_id", person.id(), said, said.how());
            case PETUGAS -> adult(paper, "colleague_id", person.id(), said, said.how());
        }
    }

    private void adult(Paper paper, String column, UUID person, AnswerForm said, @Nullable String how) {
        db.sql("""
                insert into policy.adult_answer as x (paper_id, institution_id, district, %s, state, how, reason, told_on, written_by_name, written_at)
                values (:paper, :home, :district, :person, :state, :how, :reason, :on, :by, :at)
                on conflict (paper_id, person) do update set version = x.version + 1, state = excluded.state, how = excluded.how,
                  reason = excluded.reason, told_on = excluded.told_on, written_by_name = excluded.written_by_name, written_at = excluded.written_at
                where (x.state, x.how, x.reason) is distinct from (excluded.state, excluded.how, excluded.reason)""".formatted(column))
                .param("paper", paper.id())
                .param("home", paper.institutionId())
                .param("district", paper.district())
                .param("person", person)
                .param("state", said.state().name())
                .param("how", how)
                .param("reason", said.reason())
                .param("on", said.toldOn())
                .param("by", scopes.current().name())
                .param("at", now())
                .update();
    }

    private void child(Paper paper, UUID client, AnswerForm said) {
        db.sql("""
                insert into policy.child_answer as x (paper_id, institution_id, district, client_id, state, how, words, reason, told_on,
                  written_by_name, written_at)
                values (:paper, :home, :district, :client, :state, :how, :words, :reason, :on, :by, :at)
                on conflict (paper_id, client_id) do update set version = x.version + 1, state = excluded.state, how = excluded.how,
                  words = excluded.words, reason = excluded.reason, told_on = excluded.told_on, written_by_name = excluded.written_by_name,
                  written_at = excluded.written_at
                where (x.state, x.how, x.words, x.reason) is distinct from (excluded.state, excluded.how, excluded.words, excluded.reason)""")
                .param("paper", paper.id())
                .param("home", paper.institutionId())
                .param("district", paper.district())
                .param("client", client)
                .param("state", said.state().name())
                .param("how", said.how())
                .param("words", said.words())
                .param("reason", said.reason())
                .param("on", said.toldOn())
                .param("by", scopes.current().name())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
