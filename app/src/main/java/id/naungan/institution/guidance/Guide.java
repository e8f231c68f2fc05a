package id.naungan.institution.guidance;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Codes;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an office does on a home's way to legality. */
@Component
class Guide {

    static final String STEPS = "LANGKAH_PEMBINAAN";
    private static final ActKind BEGUN = ActKind.of("institution.guidance-begun");
    private static final ActKind STEP = ActKind.of("institution.guidance-step");

    private final JdbcClient db;
    private final Acts acts;
    private final Codes codes;
    private final Terms terms;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    Guide(JdbcClient db, Acts acts, Codes codes, Terms terms, Notices notices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.codes = codes;
        this.terms = terms;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Begins with every step of the code table, due by the term `pembinaan-` + code; a home that is guided already stays with that. */
    void begin(UUID home, BeginForm form) {
        acts.perform(BEGUN, Reason.NONE, () -> {
            var district = db.sql("select district from institution.institution where id = ? for update")
                    .param(home)
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            if (runs(home, form.id())) return;
            db.sql("""
                    insert into institution.guidance (id, institution_id, district, begun_on, plan, begun_by_name, begun_at)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            form.id(),
                            home,
                            district,
                            form.begunOn(),
                            form.plan(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            var position = 0;
            for (var step : codes.valid(STEPS))
                step(form.id(), home, district, step.code(), position++, due(step.code(), form.begunOn()));
            notices.tell(new NewNotice(
                    "pembinaan-mulai",
                    List.of(new Fact.Home(home)),
                    "/lks/" + home + "/pembinaan",
                    Urgency.PENTING,
                    "pembinaan:" + form.id(),
                    Audience.at(home, Role.PENGELOLA)));
        });
    }

    private boolean runs(UUID home, UUID id) {
        return db.sql("select 1 from institution.guidance where institution_id = ? and (state = 'BERJALAN' or id = ?)")
                .params(home, id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** A step an administrator added has no term of its own yet and takes that of the whole. */
    private LocalDate due(String step, LocalDate from) {
        return terms.find("pembinaan-" + step.toLowerCase().replace('_', '-'))
                .orElseGet(() -> terms.value("pembinaan-selesai"))
                .lastDay(from);
    }

    private void step(UUID of, UUID home, String district, String kind, int position, LocalDate due) {
        db.sql("""
                insert into institution.guidance_step (id, guidance_id, institution_id, district, kind, position, due_on) values (?, ?, ?, ?, ?, ?, ?)""").params(Ids.next(), of, home, district, kind, position, due).update();
    }

    /** Done, or another day; {@link Stale} when somebody was faster or the guidance has ended. */
    void step(UUID home, Guidance.Step step, StepForm form) {
        acts.perform(STEP, Reason.of(form.result()), () -> {
            boolean done = form.outcome() == StepForm.Outcome.SELESAI;
            int written = db.sql("""
                    update institution.guidance_step set version = version + 1, done_on = :done, due_on = coalesce(:due, due_on),
                      result = case when :done::date is null then null else :words end,
                      postponed = case when :done::date is null then :words else postponed end, written_by_name = :name
                     where id = :id and institution_id = :home and version = :version and done_on is null
                       and exists (select from institution.guidance g where g.id = guidance_id and g.state = 'BERJALAN')""")
                    .param("done", done ? form.doneOn() : null)
                    .param("due", done ? null : form.dueOn())
                    .param("words", form.result())
                    .param("name", scopes.current().name())
                    .param("id", step.id())
                    .param("home", home)
                    .param("version", form.version())
                    .update();
            if (written == 0) throw new Stale();
        });
    }
}
