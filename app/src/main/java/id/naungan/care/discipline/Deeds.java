package id.naungan.care.discipline;

import id.naungan.care.entry.Entry;
import id.naungan.care.entry.Sheet;
import id.naungan.client.ConcernRaised;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Discipline and praise as entries of the file. A forbidden punishment (SNPA, handbook L08) is kept, told to the social service, and
 * from then on changed by it alone.
 */
@Component
class Deeds implements Sheet<Deed> {

    static final String TAB = "disiplin";

    private final Measures measures;
    private final Tasks tasks;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deeds(Measures measures, Tasks tasks, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.measures = measures;
        this.tasks = tasks;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "disiplin";
    }

    @Override
    public String tab() {
        return TAB;
    }

    @Override
    public String table() {
        return "discipline";
    }

    @Override
    public Class<Deed> section() {
        return Deed.class;
    }

    @Override
    public List<String> heading() {
        return List.of("day", "kind", "measure");
    }

    @Override
    public String order() {
        return "day desc, id desc";
    }

    @Override
    public Form<Deed> blank(Form<Deed> form, UUID client, LocalDate today, @Nullable String asked) {
        return form.prefilled("day", today);
    }

    @Override
    public Optional<Problem> problem(@Nullable UUID client, @Nullable Deed stands, Deed deed) {
        if (deed.measure() != null && !measures.known(deed.measure()))
            return Optional.of(Problem.of("measure", "form.error.choice"));
        if (stands == null || stands.measure() == null || !measures.forbidden(stands.measure()))
            return Optional.empty();
        return Optional.of(Problem.of("", "care.deed.fixed"));
    }

    /** Said before it is kept: what it means, and that it will be told. */
    @Override
    public Optional<Problem> doubt(UUID client, Deed deed) {
        return deed.measure() != null && measures.forbidden(deed.measure())
                ? Optional.of(Problem.of("measure", "care.deed.forbidden"))
                : Optional.empty();
    }

    @Override
    public void written(Entry<Deed> entry) {
        var deed = entry.value();
        if (deed.measure() == null || !measures.forbidden(deed.measure())) return;
        int marked = db.sql(
                        "update care.discipline set concern = true, version = version + 1 where id = ? and not concern")
                .param(entry.id())
                .update();
        if (marked == 0) return;
        var href = "/klien/" + entry.client() + "/" + TAB;
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7));
        tasks.put(new NewTask(
                task(entry.id()),
                entry.client(),
                entry.institution(),
                entry.district(),
                "hukuman-terlarang",
                null,
                today,
                null,
                "DINSOS_KAB",
                href,
                "SNPA"));
        events.publishEvent(new ConcernRaised(
                entry.client(), entry.institution(), entry.district(), deed.measure(), deed.day(), href));
    }

    @Override
    public String said(Deed deed) {
        return deed.measure() != null && measures.forbidden(deed.measure()) ? "care.deed.told" : "care.saved";
    }

    static String task(UUID entry) {
        return "hukuman:" + entry;
    }
}
