package id.naungan.casework.conference;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.reference.Terms;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chair signs: the minutes are closed, decisions become tasks, and the home must meet again. */
@Component
class SignMinutes {

    static final ActKind SIGNED = ActKind.of("casework.conference-signed");

    private final Acts acts;
    private final Conferences conferences;
    private final Tasks tasks;
    private final Terms terms;
    private final Today today;
    private final Scopes scopes;
    private final JdbcClient db;

    SignMinutes(
            Acts acts, Conferences conferences, Tasks tasks, Terms terms, Today today, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.conferences = conferences;
        this.tasks = tasks;
        this.terms = terms;
        this.today = today;
        this.scopes = scopes;
        this.db = db;
    }

    Signing sign(UUID id, Closing closing) {
        return acts.perform(SIGNED, Reason.NONE, () -> {
            var of = conferences.one(id);
            var refused = refused(of);
            if (refused != null) return refused;
            int signed = db.sql("""
                            update casework.conference set status = 'DITANDATANGANI', version = version + 1, notes = ?, next_on = ?, signed_at = ?
                             where id = ? and status = 'DRAF'""")
                    .params(closing.notes(), closing.nextOn(), today.now(), id)
                    .update();
            if (signed == 0) return new Signing.NoDraft();
            for (var about : conferences.cases(id)) followUp(of, about);
            meetAgain(of.institution(), of.district(), next(of.on(), closing.nextOn()));
            return new Signing.Signed();
        });
    }

    private @Nullable Signing refused(Conference of) {
        if (!of.draft()) return new Signing.NoDraft();
        if (!of.chair().equals(scopes.current().account())) return new Signing.NotTheChair(of.chairName());
        if (conferences.attendees(of.id()).isEmpty()) return new Signing.NobodyThere();
        var cases = conferences.cases(of.id());
        if (cases.isEmpty()) return new Signing.NothingDiscussed();
        int open = (int) cases.stream().filter(about -> !about.decided()).count();
        return open > 0 ? new Signing.Undecided(open) : null;
    }

    private LocalDate next(LocalDate last, @Nullable LocalDate agreed) {
        return NextMeeting.due(
                last, agreed, terms.value(NextMeeting.TERM).value().intValueExact());
    }

    private void followUp(Conference of, Discussed about) {
        if (about.followUp() == null || about.until() == null) return;
        tasks.put(new NewTask(
                "pembahasan:" + of.id() + ":" + about.id(),
                about.client(),
                of.institution(),
                of.district(),
                "tindak-lanjut-pembahasan",
                about.followUp(),
                about.until(),
                about.holder(),
                Role.PENGELOLA.name(),
                of.href() + "#b-" + about.id(),
                ""));
    }

    /** One task a home, moved on by each meeting. */
    private void meetAgain(UUID home, String district, LocalDate due) {
        tasks.put(new NewTask(
                Signing.nextKey(home),
                null,
                home,
                district,
                "pembahasan-berikut",
                null,
                due,
                null,
                Role.PENGELOLA.name(),
                "/pembahasan?lks=" + home,
                "USULAN"));
    }
}
