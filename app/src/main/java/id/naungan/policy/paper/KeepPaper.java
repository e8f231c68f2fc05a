package id.naungan.policy.paper;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.institution.InstitutionCover;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.policy.domain.Papers;
import id.naungan.reference.Terms;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a new version in the place of the old one; everybody in the home is asked anew, and told so. */
@Component
public class KeepPaper {

    private static final ActKind KEPT = ActKind.of("policy.paper-kept");

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Papers papers;
    private final Terms terms;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    KeepPaper(
            JdbcClient db,
            Acts acts,
            Files files,
            Papers papers,
            Terms terms,
            Notices notices,
            Scopes scopes,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.papers = papers;
        this.terms = terms;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** When a paper that holds from that day is looked at again. */
    public LocalDate review(LocalDate from) {
        return terms.value("kebijakan-ditinjau").lastDay(from);
    }

    /** {@link Stale} when somebody else replaced the version this one follows, or began the same paper. */
    public void keep(InstitutionCover home, PaperForm form, @Nullable UUID file, @Nullable UUID library) {
        acts.perform(KEPT, Reason.NONE, () -> {
            if (known(form.id())) return;
            var series = series(home.id(), form);
            insert(home, form, series, file, library);
            notices.tell(new NewNotice(
                    "kebijakan-baru",
                    List.of(new Fact.Home(home.id())),
                    "/lks/" + home.id() + "/kebijakan/" + form.id(),
                    Urgency.BIASA,
                    "kebijakan:" + form.id(),
                    Audience.at(home.id(), Role.PENGASUH, Role.PENGELOLA, Role.PEKSOS)));
        });
    }

    /** The same with a file of its own. */
    void keep(InstitutionCover home, PaperForm form, Checked.@Nullable Fine scan) {
        acts.perform(KEPT, Reason.NONE, () -> {
            if (scan != null) files.keep(form.scan(), Owner.institution(home.id(), home.district()), "kebijakan", scan);
            keep(home, form, scan == null ? null : form.scan(), null);
        });
    }

    private boolean known(UUID id) {
        return db.sql("select 1 from policy.paper where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private UUID series(UUID home, PaperForm form) {
        if (form.follows() == null) {
            // Two hands at once: the second waits here and then finds the first one's.
            db.sql("select pg_advisory_xact_lock(hashtextextended('policy.paper:' || ?, 0))")
                    .param(home.toString())
                    .query((row, n) -> true)
                    .single();
            if (papers.current(home, form.kind()).isPresent()) throw new Stale();
            return form.id();
        }
        var before = papers.one(home, form.follows());
        int replaced = db.sql("""
                update policy.paper set version = version + 1, replaced_at = ? where id = ? and institution_id = ? and kind = ?
                  and replaced_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), before.id(), home, form.kind())
                .update();
        if (replaced == 0) throw new Stale();
        return before.series();
    }

    private void insert(
            InstitutionCover home, PaperForm form, UUID series, @Nullable UUID file, @Nullable UUID library) {
        var from = form.validFrom().isAfter(today()) ? form.validFrom() : today();
        db.sql("""
                insert into policy.paper (id, institution_id, district, series, kind, title, number, valid_from, review_on, read_by, summary,
                  file_id, approved_by, library_id, written_by_name, written_at)
                values (:id, :home, :district, :series, :kind, :title, :number, :from, :review, :readBy, :summary, :file, :approved, :library, :by, :at)""")
                .param("id", form.id())
                .param("home", home.id())
                .param("district", home.district())
                .param("series", series)
                .param("kind", form.kind())
                .param("title", form.title())
                .param("number", form.number())
                .param("from", form.validFrom())
                .param("review", form.reviewOn())
                .param("readBy", terms.value("kebijakan-dibaca").lastDay(from))
                .param("summary", form.summary())
                .param("file", file)
                .param("approved", form.approvedBy())
                .param("library", library)
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
