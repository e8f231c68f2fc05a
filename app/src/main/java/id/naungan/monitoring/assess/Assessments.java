package id.naungan.monitoring.assess;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.NewSheet;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.domain.Sheets;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins assessments of the caller's own home, finds those of homes within the scope. */
@Component
public class Assessments {

    static final String ABOUT = "MANDIRI";
    private static final ActKind RECOUNTED = ActKind.of("monitoring.assessment-recounted");
    private static final ActKind BEGUN = ActKind.of("monitoring.assessment-begun");

    private final JdbcClient db;
    private final Acts acts;
    private final Sheets sheets;
    private final Instruments instruments;
    private final RecordAnswers records;
    private final Scopes scopes;
    private final Clock clock;

    Assessments(
            JdbcClient db,
            Acts acts,
            Sheets sheets,
            Instruments instruments,
            RecordAnswers records,
            Scopes scopes,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.sheets = sheets;
        this.instruments = instruments;
        this.records = records;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    @Transactional(readOnly = true)
    public List<Assessment> of(UUID home) {
        return db.sql("""
                select id, version, institution_id, district, year, due_on, sheet_id, begun_by_name, finished_on from monitoring.assessment
                 where institution_id = ? order by year desc""").param(home).query(Assessment.class).list();
    }

    @Transactional(readOnly = true)
    public Assessment one(UUID home, UUID id) {
        return of(home).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotVisible::new);
    }

    /** What a home of this kind assesses itself by: its own instrument, or the one visits of such homes ask. */
    Optional<Edition> instrument(String kind) {
        return instruments.published(Purpose.MANDIRI, kind).stream()
                .findFirst()
                .or(() ->
                        instruments.published(Purpose.KUNJUNGAN, kind).stream().findFirst());
    }

    /** Begins the one that is due, or this year's; its sheet holds already what the records say. */
    UUID begin(InstitutionCover home) {
        var edition = instrument(home.kind()).orElseThrow(Stale::new);
        return acts.perform(BEGUN, Reason.NONE, () -> {
            var due = of(home.id()).stream()
                    .filter(one -> one.finishedOn() == null)
                    .findFirst()
                    .orElseGet(() -> insert(home));
            if (due.sheetId() != null) return due.sheetId();
            var id = UUID.nameUUIDFromBytes(("mandiri:" + due.id()).getBytes(StandardCharsets.UTF_8));
            sheets.open(new NewSheet(
                    id,
                    edition.id(),
                    home.id(),
                    home.district(),
                    home.name() + ", " + due.year(),
                    ABOUT,
                    due.id(),
                    edition.of().secrecy()));
            sheets.count(id, records.of(home.id(), instruments.questions(edition.id())));
            int begun = db.sql(
                            "update monitoring.assessment set version = version + 1, sheet_id = ?, begun_by_name = ? where id = ? and sheet_id is null")
                    .params(id, scopes.current().name(), due.id())
                    .update();
            if (begun == 0) throw new Stale();
            return id;
        });
    }

    private Assessment insert(InstitutionCover home) {
        var id = Ids.next();
        db.sql(
                        "insert into monitoring.assessment (id, institution_id, district, year, due_on) values (?, ?, ?, ?, ?) on conflict (institution_id, year) do nothing")
                .params(id, home.id(), home.district(), today().getYear(), today().plusDays(30))
                .update();
        return of(home.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Stale::new);
    }

    /** What the records say now, before the sheet is finished. */
    void recount(Assessment of) {
        var sheet = of.sheetId();
        if (sheet == null) throw new Stale();
        acts.perform(
                RECOUNTED,
                Reason.NONE,
                () -> sheets.count(
                        sheet,
                        records.of(
                                of.institutionId(),
                                instruments.questions(sheets.of(sheet).editionId()))));
    }
}
