package id.naungan.monitoring.visit;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.NewSheet;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.domain.Scores;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.SheetState;
import id.naungan.instrument.domain.Sheets;
import id.naungan.monitoring.assess.RecordAnswers;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Visit;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of a visit: those that fit the home begin with it, interviews and surveys are added one by one. */
@Component
public class VisitSheets {

    static final String ABOUT = "KUNJUNGAN";
    private static final ActKind ADDED = ActKind.of("monitoring.sheet-added");

    private final Acts acts;
    private final Sheets sheets;
    private final Instruments instruments;
    private final RecordAnswers records;

    VisitSheets(Acts acts, Sheets sheets, Instruments instruments, RecordAnswers records) {
        this.acts = acts;
        this.sheets = sheets;
        this.instruments = instruments;
        this.records = records;
    }

    private List<Edition> fitting(Visit visit) {
        var purpose = visit.office().equals(Offices.KPAI) ? Purpose.PENGAWASAN : Purpose.KUNJUNGAN;
        return instruments.published(purpose, visit.kind());
    }

    /** What may be added: another sheet of the visit, an interview, a survey. */
    @Transactional(readOnly = true)
    public List<Edition> offered(Visit visit) {
        return Stream.of(
                        instruments.published(Purpose.WAWANCARA, visit.kind()),
                        instruments.published(Purpose.SURVEI, visit.kind()),
                        fitting(visit))
                .flatMap(List::stream)
                .toList();
    }

    /** Inside the Act that begins the visit: the first instrument that fits, with what the records say already. */
    void begin(Visit visit) {
        fitting(visit).stream().findFirst().ifPresent(edition -> open(visit, edition, idOf(visit, edition)));
    }

    /** Another sheet; one of the visit's own kind is there once, interviews as often as there are children. */
    UUID add(Visit visit, UUID edition) {
        var of = offered(visit).stream()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow(NotVisible::new);
        boolean once = of.of().purpose() == Purpose.KUNJUNGAN || of.of().purpose() == Purpose.PENGAWASAN;
        return acts.perform(ADDED, Reason.NONE, () -> open(visit, of, once ? idOf(visit, of) : Ids.next()));
    }

    private static UUID idOf(Visit visit, Edition edition) {
        return UUID.nameUUIDFromBytes((visit.id() + ":" + edition.id()).getBytes(StandardCharsets.UTF_8));
    }

    private UUID open(Visit visit, Edition edition, UUID id) {
        if (sheets.find(id).isPresent()) return id;
        sheets.open(new NewSheet(
                id,
                edition.id(),
                visit.institutionId(),
                visit.district(),
                visit.home() + ", " + visit.plannedOn(),
                ABOUT,
                visit.id(),
                edition.of().secrecy()));
        if (edition.of().purpose() == Purpose.KUNJUNGAN)
            sheets.count(id, records.of(visit.institutionId(), instruments.questions(edition.id())));
        return id;
    }

    /** The sheets the caller may know of, with how far they are; the content of sealed ones is not looked at. */
    @Transactional(readOnly = true)
    public List<SheetLine> lines(Visit visit, Locale locale) {
        return sheets.about(ABOUT, visit.id()).stream()
                .filter(sheet -> sheet.state() != SheetState.BATAL)
                .map(sheet -> line(sheet, locale))
                .toList();
    }

    private SheetLine line(Sheet sheet, Locale locale) {
        var edition = instruments.one(sheet.editionId());
        boolean counts = !sheet.sealed() && sheets.readable(sheet);
        var filled = counts ? sheets.filled(sheet) : null;
        return new SheetLine(
                sheet.href(),
                edition.of().title(locale),
                edition.number(),
                sheet.sealed(),
                sheet.open(),
                sheet.missing() != null
                        ? sheet.missing()
                        : filled == null ? 0 : filled.missing().size(),
                filled == null ? null : Scores.of(filled).result(),
                sheet.incompleteWhy());
    }

    /** Those that count and whose content the caller reads. */
    @Transactional(readOnly = true)
    public List<Sheet> plain(UUID visit) {
        return sheets.about(ABOUT, visit).stream()
                .filter(sheet -> !sheet.sealed() && sheet.state() != SheetState.BATAL && sheets.readable(sheet))
                .toList();
    }

    /** An open sheet that lacks answers, and how many. */
    public record Lacking(UUID id, String title, int number) {}

    /** The open sheets that lack answers, or hold some that do not fit. */
    @Transactional(readOnly = true)
    public List<Lacking> lacking(UUID visit, Locale locale) {
        var lacking = new ArrayList<Lacking>();
        for (var sheet : plain(visit)) {
            var filled = sheets.filled(sheet);
            int number = filled.missing().size() + filled.unfit().size();
            if (sheet.open() && number > 0)
                lacking.add(new Lacking(
                        sheet.id(), instruments.one(sheet.editionId()).of().title(locale), number));
        }
        return lacking;
    }

    /** Finishes what is still open before the report leaves; false when one lacks answers and nobody said why. */
    boolean close(UUID visit, Map<UUID, String> reasons, Locale locale) {
        if (lacking(visit, locale).stream().anyMatch(one -> !reasons.containsKey(one.id()))) return false;
        for (var sheet : plain(visit)) {
            if (!sheet.open()) continue;
            var why = reasons.get(sheet.id());
            if (why == null) sheets.close(sheet.id());
            else sheets.closeIncomplete(sheet.id(), why);
        }
        return true;
    }
}
