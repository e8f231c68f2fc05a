package id.naungan.incident.complaint;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.receive.Sealed;
import id.naungan.reference.Codes;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a complaint, routes it, and tells the offices it goes to; answers the receipt. */
@Component
class ReceiveComplaint {

    static final String ACTOR = "aduan masyarakat";

    private static final ActKind RECEIVED = ActKind.of("incident.complaint-received");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Terms terms;
    private final Codes codes;
    private final Sealed sealed;
    private final Receipts receipts;
    private final Conversation conversation;
    private final FindPlace places;
    private final TellOffices tell;
    private final Clock clock;

    ReceiveComplaint(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Terms terms,
            Codes codes,
            Sealed sealed,
            Receipts receipts,
            Conversation conversation,
            FindPlace places,
            TellOffices tell,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.terms = terms;
        this.codes = codes;
        this.sealed = sealed;
        this.receipts = receipts;
        this.conversation = conversation;
        this.places = places;
        this.tell = tell;
        this.clock = clock;
    }

    Receipt receive(Told told, Voice voice, String language, List<CleanFile> files) {
        var receipt = receipts.of(told.once(), told, files);
        return scopes.asSystem(
                ACTOR,
                () -> acts.perform(RECEIVED, Reason.NONE, () -> {
                    keep(told, voice, language, files, receipt);
                    return receipt;
                }));
    }

    private void keep(Told told, Voice voice, String language, List<CleanFile> files, Receipt receipt) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kinds = kinds(told);
        var severity = Severity.first(kinds, told.safety(), this::level);
        var place = places.of(told);
        // Only codes of the table stand in the open; anybody may send anything.
        var accused = told.accused().stream()
                .filter(code -> codes.isValid("HUBUNGAN_TERDUGA", code))
                .collect(Collectors.toSet());
        var desk = Desk.of(accused, place.region(), severity);
        var id = Ids.next();
        // A line that broke sends the same again: the receipt it gives is already there, and so is all that belongs to
        // it.
        if (insert(id, told, voice, language, kinds, accused, severity, place, desk, receipt, now) == 0) return;
        files.forEach(file -> conversation.keep(id, Conversation.Whose.PELAPOR, file, now));
        var about = new TellOffices.About(id, place.region(), severity);
        for (var level : TellOffices.between(desk.first(), desk.upTo())) tell.tell(about, level, "aduan-baru", "baru");
        if (severity.pressing()) tell.ring(about, desk.first(), desk.upTo());
    }

    private int insert(
            UUID id,
            Told told,
            Voice voice,
            String language,
            Set<String> kinds,
            Set<String> accused,
            Severity severity,
            FindPlace.Found place,
            Desk desk,
            Receipt receipt,
            Instant now) {
        return db.sql("""
                insert into incident.complaint (id, number, came_at, voice, language, kinds, accused, safe, severity, home_id, home_name,
                  region_words, region, story, name, contact, receipt, first_level, level, climbs_at)
                values (?, 'ADU-' || ? || '-' || lpad(nextval('incident.complaint_number')::text, 6, '0'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                  ?, ?, ?, ?, ?)
                on conflict (receipt) do nothing""")
                .params(
                        id,
                        String.valueOf(now.atZone(WIB).getYear()),
                        now.atOffset(ZoneOffset.UTC),
                        voice.name(),
                        language,
                        kinds.toArray(String[]::new),
                        accused.stream().sorted().toArray(String[]::new),
                        told.safety().name(),
                        severity.name(),
                        place.home(),
                        sealed.text("complaint.home_name", id, place.name()),
                        sealed.text("complaint.region_words", id, told.region()),
                        place.region(),
                        sealed.text("complaint.story", id, told.story()),
                        sealed.text("complaint.name", id, told.name()),
                        sealed.text("complaint.contact", id, told.contact()),
                        receipts.digest(receipt),
                        desk.first().name(),
                        desk.upTo().name(),
                        climbs(desk.upTo(), now))
                .update();
    }

    private java.time.@Nullable OffsetDateTime climbs(Level level, Instant now) {
        return ClimbComplaints.after(level, now, terms);
    }

    private static Set<String> kinds(Told told) {
        var kinds = told.happened().stream().map(Happened::kind).collect(Collectors.toCollection(TreeSet::new));
        if (kinds.isEmpty()) kinds.add(Happened.LAIN.kind());
        return kinds;
    }

    private int level(String kind) {
        return terms.find("insiden-tingkat-" + kind)
                .map(term -> term.value().intValue())
                .orElse(2);
    }
}
