package id.naungan.document.letter.template;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.web.Difference;
import id.naungan.web.NotAllowed;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Saves a template as a new version; letters that were issued keep the words they had. */
@Component
class SaveTemplate {

    static final ActKind ACT = ActKind.of("letter.template-changed");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Templates templates;
    private final Clock clock;

    SaveTemplate(JdbcClient db, Acts acts, Scopes scopes, Templates templates, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.templates = templates;
        this.clock = clock;
    }

    /** Whose templates the caller edits: the province of its office, or the nation's (null). */
    @Nullable
    String province() {
        var scope = scopes.current();
        return switch (scope.role()) {
            case DINSOS_PROV -> Objects.requireNonNull(scope.region());
            case ADMIN -> null;
            default -> throw new NotAllowed(Role.ADMIN.name());
        };
    }

    void save(String kind, String language, TemplateForm form) {
        var province = province();
        var now = templates.current(kind, language, province);
        if (now.isPresent() ? form.same(now.get()) : form.texts().isEmpty()) return;
        if (now.map(LetterTemplate::version).orElse(0) != form.version()) throw stale(now.orElse(null), form);
        try {
            acts.perform(ACT, Reason.of(form.reason()), () -> insert(kind, language, province, form));
        } catch (DuplicateKeyException e) {
            throw stale(templates.current(kind, language, province).orElse(null), form);
        }
    }

    private void insert(String kind, String language, @Nullable String province, TemplateForm form) {
        db.sql("""
                insert into document.letter_template (id, kind, province, language, version, header, title, opening, closing, reason,
                  made_by_name, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        kind,
                        province,
                        language,
                        form.version() + 1,
                        form.header(),
                        form.title(),
                        form.opening(),
                        form.closing(),
                        form.reason(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Stale stale(@Nullable LetterTemplate now, TemplateForm form) {
        return new Stale(List.of(
                difference("header", now == null ? null : now.header(), form.header()),
                difference("title", now == null ? null : now.title(), form.title()),
                difference("opening", now == null ? null : now.opening(), form.opening()),
                difference("closing", now == null ? null : now.closing(), form.closing())));
    }

    private static Difference difference(String field, @Nullable String now, @Nullable String typed) {
        return new Difference("letter.templateForm." + field, Objects.toString(now, ""), Objects.toString(typed, ""));
    }
}
