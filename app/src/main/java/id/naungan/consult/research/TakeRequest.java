package id.naungan.consult.research;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.notice.Audience;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in what a researcher asks for, and finds it again by its code. */
@Component
class TakeRequest {

    private static final ActKind ASKED = ActKind.of("consult.research-asked");
    private static final int MOST_WAITING = 200;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Notices notices;
    private final Terms terms;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    TakeRequest(
            JdbcClient db,
            Acts acts,
            Files files,
            Notices notices,
            Terms terms,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock) {
        this.transaction = transaction;
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.notices = notices;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The code it is followed by; empty when too many wait already, or it was sent before. */
    Optional<Code> take(RequestForm form, Checked.@Nullable Fine paper) {
        var code = Code.random();
        var kept = scopes.asSystem(
                "riset",
                () -> acts.perform(ASKED, Reason.NONE, () -> {
                    long waiting = db.sql("select count(*) from consult.research where state = 'MASUK' and region = ?")
                            .param(form.area())
                            .query(Long.class)
                            .single();
                    if (waiting >= MOST_WAITING || insert(form, code, paper != null) == 0) return false;
                    if (paper != null) files.keep(form.scan(), new Owner(null, null, null), "etik", paper);
                    tell(form);
                    return true;
                }));
        return kept ? Optional.of(code) : Optional.empty();
    }

    private int insert(RequestForm form, Code code, boolean paper) {
        return db.sql("""
                insert into consult.research (id, region, code_digest, name, university, email, phone, title, aim, kinds, ethics_file, asked_at, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        form.id(),
                        form.area(),
                        code.digest(),
                        form.name(),
                        form.university(),
                        form.email(),
                        form.phone(),
                        form.title(),
                        form.aim(),
                        form.kinds().stream().map(Enum::name).sorted().toArray(String[]::new),
                        paper ? form.scan() : null,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        terms.value("riset-jawab").lastDay(LocalDate.ofInstant(clock.instant(), JAKARTA)))
                .update();
    }

    private void tell(RequestForm form) {
        notices.tell(new NewNotice(
                "riset-masuk",
                List.of(),
                "/permintaan-data/" + form.id(),
                Urgency.BIASA,
                "riset-masuk:" + form.id(),
                form.area().isEmpty()
                        ? Audience.above("00.00", Role.KEMENSOS)
                        : Audience.above(form.area() + ".00", Role.DINSOS_PROV)));
    }

    Optional<Status> status(Code code) {
        return scopes.asSystem(
                "riset",
                () -> transaction.execute(s -> db.sql(
                                "select title, state, asked_at, due_on, reply from consult.research where code_digest = ?")
                        .param(code.digest())
                        .query(Status.class)
                        .optional()));
    }
}
