package id.naungan.care.health;

import id.naungan.care.entry.Entry;
import id.naungan.care.entry.Sheet;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of entries of the tab of health. */
final class HealthSheets {

    static final String TAB = "kesehatan";

    private HealthSheets() {}

    /** Visits; the day of the next one becomes a task of the caregivers. */
    @Component
    static class Visits implements Sheet<Visit> {

        private final Tasks tasks;

        Visits(Tasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public String key() {
            return "berobat";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "visit";
        }

        @Override
        public Class<Visit> section() {
            return Visit.class;
        }

        @Override
        public List<String> heading() {
            return List.of("day", "place");
        }

        @Override
        public String order() {
            return "day desc, id desc";
        }

        @Override
        public Form<Visit> blank(Form<Visit> form, UUID client, LocalDate today, @Nullable String asked) {
            return form.prefilled("day", today).prefilled("sealed", Sealed.TIDAK);
        }

        @Override
        public Optional<Problem> problem(@Nullable UUID client, @Nullable Visit stands, Visit visit) {
            return visit.followUp() != null && visit.followUp().isBefore(visit.day())
                    ? Optional.of(Problem.of("followUp", "care.visit.followUp.before"))
                    : Optional.empty();
        }

        @Override
        public void written(Entry<Visit> entry) {
            var key = "kontrol:" + entry.id();
            var due = entry.value().followUp();
            if (due == null) {
                tasks.drop(key);
                return;
            }
            // A sealed visit leaves no word in a list that others read.
            var words =
                    entry.value().sealed() == Sealed.YA ? null : entry.value().place();
            tasks.put(new NewTask(
                    key,
                    entry.client(),
                    entry.institution(),
                    entry.district(),
                    "kontrol",
                    words,
                    due,
                    null,
                    "PENGASUH",
                    "/klien/" + entry.client() + "/" + TAB,
                    ""));
        }
    }

    /** Illnesses that stay. */
    @Component
    static class Illnesses implements Sheet<Illness> {

        @Override
        public String key() {
            return "penyakit";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "illness";
        }

        @Override
        public Class<Illness> section() {
            return Illness.class;
        }

        @Override
        public List<String> heading() {
            return List.of("name");
        }

        @Override
        public String order() {
            return "until is not null, since desc nulls last, id desc";
        }

        @Override
        public Form<Illness> blank(Form<Illness> form, UUID client, LocalDate today, @Nullable String asked) {
            return form.prefilled("sealed", Sealed.TIDAK);
        }
    }

    /** Allergies. */
    @Component
    static class Allergies implements Sheet<Allergy> {

        @Override
        public String key() {
            return "alergi";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "allergy";
        }

        @Override
        public Class<Allergy> section() {
            return Allergy.class;
        }

        @Override
        public List<String> heading() {
            return List.of("substance", "severity");
        }

        @Override
        public String order() {
            return "until is not null, substance, id";
        }
    }

    /** Vaccines; each is given once. */
    @Component
    static class Immunisations implements Sheet<Immunisation> {

        private final JdbcClient db;

        Immunisations(JdbcClient db) {
            this.db = db;
        }

        @Override
        public String key() {
            return "imunisasi";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "immunisation";
        }

        @Override
        public Class<Immunisation> section() {
            return Immunisation.class;
        }

        @Override
        public List<String> heading() {
            return List.of("vaccine");
        }

        @Override
        public String order() {
            return "day nulls last, id";
        }

        @Override
        public Form<Immunisation> blank(Form<Immunisation> form, UUID client, LocalDate today, @Nullable String asked) {
            return asked == null ? form : form.prefilled("vaccine", asked);
        }

        @Override
        public Optional<Problem> problem(@Nullable UUID client, @Nullable Immunisation stands, Immunisation given) {
            // A correction may name another vaccine only if the person has none of it yet; then the person is known by
            // the entry.
            if (stands != null)
                return stands.vaccine().equals(given.vaccine())
                        ? Optional.empty()
                        : Optional.of(Problem.of("vaccine", "care.immunisation.vaccine.fixed"));
            var there = db.sql("select exists (select from care.immunisation where client_id = ? and vaccine = ?)")
                    .params(client, given.vaccine())
                    .query(Boolean.class)
                    .single();
            return there ? Optional.of(Problem.of("vaccine", "care.immunisation.there")) : Optional.empty();
        }
    }
}
