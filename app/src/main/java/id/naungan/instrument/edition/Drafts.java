package id.naungan.instrument.edition;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.EditionState;
import id.naungan.instrument.domain.Instrument;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.KeepItems;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts, publishes and withdraws editions. What belongs to the nation a province copies into one of its own. */
@Component("instrumentDrafts")
class Drafts {

    private static final ActKind DRAFTED = ActKind.of("instrument.drafted");
    private static final ActKind PUBLISHED = ActKind.of("instrument.published");
    private static final ActKind RETIRED = ActKind.of("instrument.retired");
    private static final ActKind DISCARDED = ActKind.of("instrument.draft-discarded");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Instruments instruments;
    private final KeepItems items;
    private final Clock clock;

    Drafts(JdbcClient db, Acts acts, Scopes scopes, Instruments instruments, KeepItems items, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.instruments = instruments;
        this.items = items;
        this.clock = clock;
    }

    /** The province of the caller, null for the nation. */
    @Nullable
    String region() {
        return scopes.current().reach() == Reach.PROVINCE ? scopes.current().region() : null;
    }

    /** Whether the caller keeps this instrument. */
    boolean keeps(Instrument of) {
        return java.util.Objects.equals(of.region(), region());
    }

    /** The draft of the caller's own instrument of that code, when there is one. */
    @Transactional(readOnly = true)
    public Optional<Edition> draft(String code) {
        return instruments.all().stream()
                .filter(one -> one.of().code().equals(code) && keeps(one.of()) && one.state() == EditionState.DRAF)
                .findFirst();
    }

    /** A new draft that asks what this edition asks; a draft that is there already is answered. */
    UUID from(Edition edition) {
        var there = draft(edition.of().code());
        if (there.isPresent()) return there.get().id();
        return draft(
                edition.of(), instruments.questions(edition.id()), edition.normId(), edition.note(), edition.months());
    }

    /** A new draft of the caller's own instrument of that code, which is made where it is missing. */
    UUID draft(Instrument of, Questionnaire asks, String norm, @Nullable String note, @Nullable Integer months) {
        return acts.perform(DRAFTED, Reason.NONE, () -> {
            var own = db.sql("select id from instrument.instrument where code = ? and region is not distinct from ?")
                    .params(of.code(), region())
                    .query(UUID.class)
                    .optional()
                    .orElseGet(() -> instrument(of));
            var edition = Ids.next();
            db.sql("""
                    insert into instrument.edition (id, instrument_id, region, number, norm_id, note, months, written_by_name, written_at)
                    select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from instrument.edition where instrument_id = ?""")
                    .params(
                            edition,
                            own,
                            region(),
                            norm,
                            note,
                            months,
                            scopes.current().name(),
                            now(),
                            own)
                    .update();
            items.add(edition, renewed(asks));
            return edition;
        });
    }

    private UUID instrument(Instrument of) {
        var id = Ids.next();
        db.sql("""
                insert into instrument.instrument (id, code, region, title, title_en, purpose, kinds, secrecy, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        of.code(),
                        region(),
                        of.title(),
                        of.titleEn(),
                        of.purpose().name(),
                        of.kinds().toArray(String[]::new),
                        of.secrecy().name(),
                        scopes.current().name(),
                        now())
                .update();
        return id;
    }

    /** The same questions under ids of their own. */
    static Questionnaire renewed(Questionnaire asks) {
        var ids = new HashMap<UUID, UUID>();
        asks.items().forEach(item -> ids.put(item.id(), Ids.next()));
        return new Questionnaire(
                asks.items().stream()
                        .map(item -> new Item(
                                ids.get(item.id()),
                                item.parent() == null ? null : ids.get(item.parent()),
                                item.type(),
                                item.code(),
                                item.list(),
                                item.words(),
                                item.rules(),
                                item.marking()))
                        .toList(),
                asks.choices());
    }

    void publish(Edition edition, String why) {
        acts.perform(
                PUBLISHED,
                Reason.of(why),
                () -> db.sql("""
                update instrument.edition set version = version + 1, state = 'TERBIT', published_at = ?, published_by_name = ?, published_why = ? where id = ? and state = 'DRAF'""")
                        .params(now(), scopes.current().name(), why, edition.id())
                        .update());
    }

    void retire(Edition edition, String why) {
        acts.perform(
                RETIRED,
                Reason.of(why),
                () -> db.sql("""
                update instrument.edition set version = version + 1, state = 'DICABUT', retired_at = ?, retired_by_name = ?, retired_why = ? where id = ? and state = 'TERBIT'""")
                        .params(now(), scopes.current().name(), why, edition.id())
                        .update());
    }

    /** Throws a draft away; nobody has filled it. */
    void discard(Edition edition) {
        acts.perform(DISCARDED, Reason.of(edition.of().code() + " " + edition.number()), () -> {
            db.sql("update instrument.item set version = version + 1, parent_id = null where edition_id = ?")
                    .param(edition.id())
                    .update();
            for (var table : new String[] {"item", "choice"})
                db.sql("delete from instrument." + table + " where edition_id = ?")
                        .param(edition.id())
                        .update();
            db.sql("delete from instrument.edition where id = ?")
                    .param(edition.id())
                    .update();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
