package id.naungan.staff.review;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Terms;
import id.naungan.staff.domain.Post;
import id.naungan.staff.file.Person;
import id.naungan.store.Columns;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of caregivers and what children say of them. */
@Component
public class Reviews {

    private static final ActKind REVIEWED = ActKind.of("staff.reviewed");
    private static final ActKind HEARD = ActKind.of("staff.child-heard");
    private static final ActKind COMMENTED = ActKind.of("staff.review-commented");

    private final JdbcClient db;
    private final Acts acts;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    Reviews(JdbcClient db, Acts acts, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Reviewed of(Person person) {
        var lines = db.sql("select * from staff.review where person_id = ? order by work_to desc, id")
                .param(person.id())
                .query((row, i) -> {
                    var commented = row.getObject("commented_at", OffsetDateTime.class);
                    return new Reviewed.Line(
                            row.getObject("id", UUID.class),
                            Columns.read(ReviewSheet.class, row, "work_"),
                            row.getString("reviewer_name"),
                            row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                            row.getString("comment"),
                            commented == null ? null : commented.toInstant());
                })
                .list();
        return new Reviewed(lines, due(person, lines), voices(person, lines.isEmpty() ? null : lines.getFirst()));
    }

    private @Nullable LocalDate due(Person person, List<Reviewed.Line> lines) {
        if (person.work().post().group() != Post.Group.PENGASUH || person.endedOn() != null) return null;
        var last = lines.isEmpty()
                ? person.work().since()
                : lines.getFirst().sheet().to();
        return last.plusMonths(terms.value("sdm-tinjauan").value().longValueExact());
    }

    private Reviewed.Voices voices(Person person, Reviewed.@Nullable Line last) {
        var since = last == null ? LocalDate.EPOCH : last.sheet().to();
        var words = db.sql("""
                        select said_words from staff.voice where person_id = ? and asked_on > ? and said_words is not null order by md5(id::text)""").params(person.id(), since).query(String.class).list();
        return db.sql("""
                        select count(*), coalesce(avg(said_safe), 0), coalesce(avg(said_listens), 0), coalesce(avg(said_fair), 0),
                               coalesce(avg(said_kind), 0) from staff.voice where person_id = ? and asked_on > ?""")
                .params(person.id(), since)
                .query((row, i) -> new Reviewed.Voices(
                        row.getLong(1), row.getDouble(2), row.getDouble(3), row.getDouble(4), row.getDouble(5), words))
                .single();
    }

    /** Nobody reviews himself: the database refuses it too. */
    void review(Person person, UUID id, ReviewSheet said) {
        acts.perform(
                REVIEWED,
                Reason.NONE,
                () -> db.sql("insert into staff.review "
                                + Columns.inserted(
                                        "work_",
                                        ReviewSheet.class,
                                        "id",
                                        "person_id",
                                        "institution_id",
                                        "district",
                                        "reviewer_id",
                                        "reviewer_name",
                                        "reviewed_at")
                                + " on conflict (id) do nothing")
                        .params(Columns.values(said, "work_"))
                        .param("id", id)
                        .param("person_id", person.id())
                        .param("institution_id", person.home())
                        .param("district", person.district())
                        .param("reviewer_id", scopes.current().person())
                        .param("reviewer_name", scopes.current().name())
                        .param("reviewed_at", now())
                        .update());
    }

    void hear(Person person, Voice voice) {
        acts.perform(
                HEARD,
                Reason.NONE,
                () -> db.sql("""
                        insert into staff.voice (id, person_id, institution_id, district, said_age, said_safe, said_listens, said_fair, said_kind,
                          said_words, asked_on, asked_by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                voice.id(),
                                person.id(),
                                person.home(),
                                person.district(),
                                voice.age().name(),
                                voice.safe(),
                                voice.listens(),
                                voice.fair(),
                                voice.kind(),
                                voice.words(),
                                LocalDate.ofInstant(
                                        clock.instant(), scopes.current().zone()),
                                scopes.current().name(),
                                now())
                        .update());
    }

    /** What the reviewed person says to it, once. */
    void comment(UUID review, String words) {
        acts.perform(COMMENTED, Reason.NONE, () -> {
            var kept = db.sql("select staff.comment_review(?, ?, ?)")
                    .params(review, words, now())
                    .query(Boolean.class)
                    .single();
            if (!kept) throw new Stale();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
