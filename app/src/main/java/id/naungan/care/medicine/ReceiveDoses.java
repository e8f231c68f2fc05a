package id.naungan.care.medicine;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.care.medicine.Doses.Standing;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Conflict;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import id.naungan.reference.Terms;
import id.naungan.web.Difference;
import id.naungan.web.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Takes what became of a dose, also from a phone that was without a network. Who says the same twice says it once. */
@Component
public class ReceiveDoses implements Receiver<GivenDose> {

    private static final ActKind GIVEN = ActKind.of("care.dose-written");
    private static final ActKind CORRECTED = ActKind.of("care.dose-corrected");
    /** The term that says how many days later a dose may be written down. */
    private static final String DAYS_BACK = "obat-mundur";

    private final Doses doses;
    private final Terms terms;
    private final Messages messages;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    ReceiveDoses(Doses doses, Terms terms, Messages messages, Acts acts, Scopes scopes, Clock clock) {
        this.doses = doses;
        this.terms = terms;
        this.messages = messages;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "obat";
    }

    @Override
    public Class<GivenDose> section() {
        return GivenDose.class;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_CARE;
    }

    @Override
    public List<Outcome> receive(List<Item<GivenDose>> items) {
        int daysBack = terms.value(DAYS_BACK).value().intValueExact();
        return items.stream().map(item -> receive(item, daysBack)).toList();
    }

    private Outcome receive(Item<GivenDose> item, int daysBack) {
        var dose = item.value();
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        if (dose.day().isAfter(today)) return new Refused("care.dose.ahead");
        if (dose.day().isBefore(today.minusDays(daysBack))) return new Refused("care.dose.late", daysBack);
        var known = doses.medicine(dose.medicineId()).orElse(null);
        if (known == null) return new Refused("care.dose.unknown");
        if (dose.day().isBefore(known.since())
                || (known.until() != null && dose.day().isAfter(known.until()))) return new Refused("care.dose.over");
        var stands = doses.standing(dose).orElse(null);
        if (stands == null) return insert(item, known);
        if (same(stands, dose)) return new Taken(href(dose), stands.version());
        if (!Objects.equals(item.version(), stands.version())) return conflict(stands, dose);
        return correct(item, stands);
    }

    private Outcome insert(Item<GivenDose> item, Doses.Known known) {
        var scope = scopes.current();
        boolean done = acts.perform(
                GIVEN,
                Reason.NONE,
                () -> doses.insert(item.id(), known, item.value(), scope.account(), scope.name(), written(item)));
        if (done) return new Taken(href(item.value()), 0);
        return doses.standing(item.value())
                .map(stands -> conflict(stands, item.value()))
                .orElseGet(() -> new Refused("care.dose.unknown"));
    }

    private Outcome correct(Item<GivenDose> item, Standing stands) {
        var scope = scopes.current();
        boolean done = acts.perform(
                CORRECTED,
                Reason.NONE,
                () -> doses.correct(stands, item.value(), scope.account(), scope.name(), written(item)));
        return done ? new Taken(href(item.value()), stands.version() + 1) : new Refused("care.dose.again");
    }

    private Outcome conflict(Standing stands, GivenDose mine) {
        var locale = LocaleContextHolder.getLocale();
        return new Conflict(
                stands.version(),
                List.of(
                        new Difference(
                                "care.dose.outcome", word(stands.outcome(), locale), word(mine.outcome(), locale)),
                        new Difference("care.dose.note", text(stands.note()), text(mine.note()))));
    }

    private String word(GivenDose.Outcome outcome, Locale locale) {
        return messages.get(locale, outcome.messageKey());
    }

    private static String text(@Nullable String note) {
        return note == null ? "" : note;
    }

    private static boolean same(Standing stands, GivenDose dose) {
        return stands.outcome() == dose.outcome() && Objects.equals(stands.note(), dose.note());
    }

    /** A phone whose clock runs ahead did not write later than now. */
    private Instant written(Item<GivenDose> item) {
        var now = clock.instant();
        return item.writtenAt().isAfter(now) ? now : item.writtenAt();
    }

    private static String href(GivenDose dose) {
        return "/obat-hari-ini#o-" + dose.medicineId() + "-" + dose.partOfDay();
    }
}
