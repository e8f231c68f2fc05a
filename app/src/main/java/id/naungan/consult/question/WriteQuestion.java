package id.naungan.consult.question;

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
import id.naungan.reference.Terms;
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

/** Asks, answers, asks further, and ends a question. Whoever has to read it is told, without its words. */
@Component
class WriteQuestion {

    private static final ActKind ASKED = ActKind.of("consult.question-asked");
    private static final ActKind WRITTEN = ActKind.of("consult.message-written");
    private static final ActKind ENDED = ActKind.of("consult.question-ended");

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Notices notices;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    WriteQuestion(JdbcClient db, Acts acts, Files files, Notices notices, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.notices = notices;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    void ask(InstitutionCover home, AskForm form, Checked.@Nullable Fine scan) {
        acts.perform(ASKED, Reason.NONE, () -> {
            int asked = db.sql("""
                    insert into consult.question (id, institution_id, district, to_home, category, title, asked_by, asked_by_name, asked_at, due_on)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            form.id(),
                            home.id(),
                            home.district(),
                            form.toHome(),
                            form.category(),
                            form.title(),
                            scopes.current().account(),
                            scopes.current().name(),
                            now(),
                            due())
                    .update();
            if (asked == 0) return;
            message(
                    form.id(),
                    form.id(),
                    home.id(),
                    home.district(),
                    form.toHome(),
                    "TANYA",
                    form.words(),
                    scan,
                    form.scan());
            tellAsked(form.id(), home.id(), home.district(), form.toHome(), form.id());
        });
    }

    void write(Question of, String side, ReplyForm form, Checked.@Nullable Fine scan) {
        acts.perform(WRITTEN, Reason.NONE, () -> {
            if (!message(
                    form.id(),
                    of.id(),
                    of.institutionId(),
                    of.district(),
                    of.toHome(),
                    side,
                    form.words(),
                    scan,
                    form.scan())) return;
            boolean answers = side.equals("JAWAB");
            int moved = answers
                    ? db.sql("""
                            update consult.question set version = version + 1, state = 'DIJAWAB', answered_at = ?, told = 0 where id = ? and state <> 'SELESAI'""").params(now(), of.id()).update()
                    : db.sql("""
                            update consult.question set version = version + 1, state = 'MENUNGGU', due_on = ?, told = 0 where id = ? and state <> 'SELESAI'""").params(due(), of.id()).update();
            if (moved == 0) throw new Stale();
            if (answers)
                tell(
                        "konsultasi-dijawab",
                        of.id(),
                        of.institutionId(),
                        form.id(),
                        Audience.at(of.institutionId(), Role.PENGELOLA));
            else tellAsked(of.id(), of.institutionId(), of.district(), of.toHome(), form.id());
        });
    }

    /** The home has what it needs. */
    void end(Question of) {
        acts.perform(ENDED, Reason.NONE, () -> {
            int ended = db.sql("""
                    update consult.question set version = version + 1, state = 'SELESAI', closed_at = ? where id = ? and version = ? and state = 'DIJAWAB'""").params(now(), of.id(), of.version()).update();
            if (ended == 0) throw new Stale();
        });
    }

    private boolean message(
            UUID id,
            UUID question,
            UUID home,
            String district,
            @Nullable UUID to,
            String side,
            String words,
            Checked.@Nullable Fine scan,
            UUID file) {
        // The row comes before its file, which the other side sees through it.
        int written = db.sql("""
                insert into consult.message (id, question_id, institution_id, district, to_home, side, words, file_id, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        id,
                        question,
                        home,
                        district,
                        to,
                        side,
                        words,
                        scan == null ? null : file,
                        scopes.current().name(),
                        now())
                .update();
        if (written == 1 && scan != null) {
            var own = scopes.current().institution();
            files.keep(
                    file,
                    own == null || own.equals(home)
                            ? Owner.institution(home, district)
                            : Owner.institution(own, ownDistrict(own)),
                    "konsultasi",
                    scan);
        }
        return written == 1;
    }

    private String ownDistrict(UUID home) {
        return db.sql("select district from institution.name_of(?)")
                .param(home)
                .query(String.class)
                .single();
    }

    private void tellAsked(UUID question, UUID home, String district, @Nullable UUID to, UUID message) {
        tell(
                "konsultasi-ditanya",
                question,
                home,
                message,
                to == null ? Audience.above(district, Role.DINSOS_KAB) : Audience.at(to, Role.PENGELOLA));
    }

    private void tell(String kind, UUID question, UUID home, UUID message, Audience to) {
        notices.tell(new NewNotice(
                kind,
                List.of(new Fact.Home(home)),
                "/konsultasi/" + question,
                Urgency.BIASA,
                kind + ":" + message,
                to));
    }

    private LocalDate due() {
        return terms.value("konsultasi-jawab")
                .lastDay(LocalDate.ofInstant(clock.instant(), scopes.current().zone()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
