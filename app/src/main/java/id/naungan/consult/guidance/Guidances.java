package id.naungan.consult.guidance;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.consult.question.Question;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, publishes and withdraws guidance. */
@Component
class Guidances {

    private static final int PAGE = 30;
    private static final ActKind PUBLISHED = ActKind.of("consult.guidance-published");
    private static final ActKind WITHDRAWN = ActKind.of("consult.guidance-withdrawn");
    private static final String ALL = """
            select id, version, region, category, title, question, answer, basis, published_by_name, published_at from consult.guidance where withdrawn_at is null""";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Guidances(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Every word must be there. */
    @Transactional(readOnly = true)
    public Page<Guidance> find(String words, String category, int number) {
        var rows = db.sql(ALL + "\n" + """
                         and (:category = '' or category = :category)
                         and not exists (select from unnest(string_to_array(:words, ' ')) w where position(w in lower(title || ' ' || question || ' ' || answer || ' ' || coalesce(basis, ''))) = 0)
                         order by published_at desc, id limit %d offset :skip""".formatted(PAGE + 1))
                .param("category", category)
                .param("words", words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .param("skip", (number - 1) * PAGE)
                .query(Guidance.class)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    @Transactional(readOnly = true)
    public Guidance one(UUID id) {
        return db.sql(ALL + " and id = ?")
                .param(id)
                .query(Guidance.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    boolean own(Guidance of) {
        return Objects.equals(of.region(), region());
    }

    /** Under the office's name; the question it comes from is marked, the guidance knows nothing of it. */
    void publish(GuidanceForm form, @Nullable Question from) {
        acts.perform(PUBLISHED, Reason.of(form.title()), () -> {
            int written = db.sql("""
                    insert into consult.guidance (id, region, category, title, question, answer, basis, published_by_name, published_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            form.id(),
                            region(),
                            form.category(),
                            form.title(),
                            form.question(),
                            form.answer(),
                            form.basis(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (written == 1 && from != null)
                db.sql("update consult.question set version = version + 1, guidance_id = ? where id = ?")
                        .params(form.id(), from.id())
                        .update();
        });
    }

    void withdraw(Guidance of, String why) {
        acts.perform(WITHDRAWN, Reason.of(why), () -> {
            int gone = db.sql("""
                    update consult.guidance set version = version + 1, withdrawn_at = ?, withdrawn_why = ? where id = ? and withdrawn_at is null""")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), why, of.id())
                    .update();
            if (gone == 0) throw new NotVisible();
        });
    }

    private @Nullable String region() {
        var scope = scopes.current();
        return scope.reach() == Reach.NATION ? null : scope.region();
    }
}
