package id.naungan.note.handover;

import id.naungan.access.Permission;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.note.DayWords;
import id.naungan.note.domain.HandoverNote;
import id.naungan.note.domain.NoteRules;
import id.naungan.note.domain.NoteTerms;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes handovers; a few a day come from each home, so each is written by itself. */
@Component
class ReceiveHandovers implements Receiver<HandoverNote> {

    private static final ActKind WRITTEN = ActKind.of("note.handover-written");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final NoteTerms terms;
    private final Clock clock;

    ReceiveHandovers(JdbcClient db, Acts acts, Scopes scopes, NoteTerms terms, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "serah-terima";
    }

    @Override
    public Class<HandoverNote> section() {
        return HandoverNote.class;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_NOTE;
    }

    @Override
    public List<Outcome> receive(List<Item<HandoverNote>> items) {
        return items.stream().map(this::receive).toList();
    }

    private Outcome receive(Item<HandoverNote> item) {
        var scope = scopes.current();
        var note = item.value();
        var refused = tooEarlyOrLate(note.day(), scope);
        if (refused != null) return refused;
        var home = scope.institution() == null ? note.home() : scope.institution();
        var district = home == null ? Optional.<String>empty() : district(home);
        if (district.isEmpty()) return new Refused("note.handover.refused.home");
        return write(item, scope, home, district.get())
                ? new Taken(
                        "/serah-terima" + (scope.institution() == null ? "?lks=" + home : "") + "#s-" + item.id(), 0)
                : new Refused("note.refused.again");
    }

    private @Nullable Refused tooEarlyOrLate(LocalDate day, Scope scope) {
        var today = LocalDate.ofInstant(clock.instant(), scope.zone());
        var locale = LocaleContextHolder.getLocale();
        var timeliness = NoteRules.timeliness(day, today, terms.daysBack());
        return switch (timeliness) {
            case FINE -> null;
            case AHEAD -> new Refused("note.refused.ahead", DayWords.date(day, locale), DayWords.date(today, locale));
            case TOO_LATE -> new Refused("note.refused.late", DayWords.date(day, locale), terms.daysBack());
        };
    }

    private Optional<String> district(UUID home) {
        return db.sql("select district from institution.facts_institution where id = ?")
                .param(home)
                .query(String.class)
                .optional();
    }

    /** False when the id already belongs to something else. */
    private boolean write(Item<HandoverNote> item, Scope scope, UUID home, String district) {
        var stands = db.sql("select words from note.handover where id = ?")
                .param(item.id())
                .query(String.class)
                .optional();
        if (stands.isPresent()) return stands.get().equals(item.value().words());
        return acts.perform(
                WRITTEN,
                Reason.NONE,
                () -> db.sql("""
                        insert into note.handover (id, institution_id, district, day, shift, words, written_by, written_by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing""")
                                .params(
                                        item.id(),
                                        home,
                                        district,
                                        item.value().day(),
                                        item.value().shift(),
                                        item.value().words(),
                                        scope.person(),
                                        scope.name(),
                                        earlier(item.writtenAt()).toString())
                                .update()
                        == 1);
    }

    private Instant earlier(Instant written) {
        var now = clock.instant();
        return written.isAfter(now) ? now : written;
    }
}
