package id.naungan.policy.library;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The shelf of guidelines: an office puts its own on it, the homes of its region find them. */
@Component
class Library {

    static final int MOST = 100;

    private static final ActKind PUBLISHED = ActKind.of("policy.library-published");
    private static final ActKind WITHDRAWN = ActKind.of("policy.library-withdrawn");
    private static final String ALL = """
            select id, region, kind, title, home_kind, summary, file_id, published_by_name, published_at, withdrawn_at from policy.library
            """;

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Scopes scopes;
    private final Clock clock;

    Library(JdbcClient db, Acts acts, Files files, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The nearest office's first. */
    @Transactional(readOnly = true)
    public List<LibraryItem> find(LibraryFilter filter) {
        return db.sql(ALL + """
                        where withdrawn_at is null and lower(title || ' ' || summary) like :like and (:kind = '' or kind = :kind)
                          and (:homeKind = '' or home_kind is null or home_kind = :homeKind)
                         order by length(region) desc nulls last, title, id limit %d""".formatted(MOST))
                .param("like", filter.like())
                .param("kind", filter.kind())
                .param("homeKind", filter.homeKind())
                .query(LibraryItem.class)
                .list();
    }

    @Transactional(readOnly = true)
    public LibraryItem one(UUID id) {
        return db.sql(ALL + "where id = ?")
                .param(id)
                .query(LibraryItem.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Whose shelf the caller fills: a regency's, a province's, or the nation's. */
    private @Nullable String region() {
        var scope = scopes.current();
        return scope.reach() == Reach.NATION ? null : scope.region();
    }

    boolean own(LibraryItem item) {
        return java.util.Objects.equals(item.region(), region());
    }

    /** The row comes before its file, which is seen through it. */
    void publish(LibraryForm form, Checked.@Nullable Fine scan) {
        acts.perform(PUBLISHED, Reason.NONE, () -> {
            int kept = db.sql("""
                    insert into policy.library (id, region, kind, title, home_kind, summary, file_id, published_by_name, published_at)
                    values (:id, :region, :kind, :title, :homeKind, :summary, :file, :by, :at) on conflict (id) do nothing""")
                    .param("id", form.id())
                    .param("region", region())
                    .param("kind", form.kind())
                    .param("title", form.title())
                    .param("homeKind", form.homeKind())
                    .param("summary", form.summary())
                    .param("file", scan == null ? null : form.scan())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (kept == 1 && scan != null) files.keep(form.scan(), new Owner(null, null, null), "pustaka", scan);
        });
    }

    /** Off the shelf; the homes that adopted it keep their own version. */
    void withdraw(UUID id) {
        acts.perform(WITHDRAWN, Reason.NONE, () -> {
            int gone = db.sql(
                            "update policy.library set version = version + 1, withdrawn_at = coalesce(withdrawn_at, ?) where id = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                    .update();
            if (gone == 0) throw new NotVisible();
        });
    }
}
