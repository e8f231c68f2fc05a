package id.naungan.care.school;

import id.naungan.care.entry.Entry;
import id.naungan.care.entry.Sheet;
import id.naungan.care.school.SchoolTerm.Semester;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.reference.Terms;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of entries of the tab of school. */
final class SchoolSheets {

    static final String TAB = "sekolah";

    private SchoolSheets() {}

    /** Schools; whoever drops out becomes a task. */
    @Component
    static class Schools implements Sheet<Schooling> {

        private static final String TERM = "putus-sekolah-tindak-lanjut";

        private final Tasks tasks;
        private final Terms terms;

        Schools(Tasks tasks, Terms terms) {
            this.tasks = tasks;
            this.terms = terms;
        }

        @Override
        public String key() {
            return "sekolah";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "schooling";
        }

        @Override
        public Class<Schooling> section() {
            return Schooling.class;
        }

        @Override
        public List<String> heading() {
            return List.of("school", "grade");
        }

        @Override
        public String order() {
            return "until is not null, since desc, id desc";
        }

        @Override
        public Optional<Problem> problem(@Nullable UUID client, @Nullable Schooling stands, Schooling school) {
            if (school.until() != null && school.until().isBefore(school.since()))
                return Optional.of(Problem.of("until", "care.until.before"));
            return school.endedHow() != null && school.until() == null
                    ? Optional.of(Problem.of("until", "care.schooling.until.wanted"))
                    : Optional.empty();
        }

        @Override
        public void written(Entry<Schooling> entry) {
            var key = "putus-sekolah:" + entry.id();
            var school = entry.value();
            if (!Schooling.DROPPED_OUT.equals(school.endedHow()) || school.until() == null) {
                tasks.drop(key);
                return;
            }
            var term = terms.value(TERM);
            tasks.put(new NewTask(
                    key,
                    entry.client(),
                    entry.institution(),
                    entry.district(),
                    "putus-sekolah",
                    school.school(),
                    term.lastDay(school.until()),
                    null,
                    "PEKSOS",
                    "/klien/" + entry.client() + "/" + TAB,
                    term.basis().id()));
        }
    }

    /** Reports of half years. */
    @Component
    static class Reports implements Sheet<SchoolTerm> {

        private final JdbcClient db;

        Reports(JdbcClient db) {
            this.db = db;
        }

        @Override
        public String key() {
            return "rapor";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "school_term";
        }

        @Override
        public Class<SchoolTerm> section() {
            return SchoolTerm.class;
        }

        @Override
        public List<String> heading() {
            return List.of("schoolYear", "semester", "grade");
        }

        @Override
        public String order() {
            return "school_year desc, semester = 'GENAP' desc, id desc";
        }

        @Override
        public Form<SchoolTerm> blank(Form<SchoolTerm> form, UUID client, LocalDate today, @Nullable String asked) {
            var half = SchoolYear.before(today);
            return form.prefilled("schoolYear", half.name()).prefilled("semester", half.semester());
        }

        @Override
        public Optional<Problem> problem(@Nullable UUID client, @Nullable SchoolTerm stands, SchoolTerm term) {
            if (!SchoolYear.wellFormed(term.schoolYear()))
                return Optional.of(Problem.of("schoolYear", "care.term.schoolYear.form"));
            if (stands != null)
                return stands.schoolYear().equals(term.schoolYear()) && stands.semester() == term.semester()
                        ? Optional.empty()
                        : Optional.of(Problem.of("schoolYear", "care.term.fixed"));
            var there = db.sql("""
                            select exists (select from care.school_term where client_id = ? and school_year = ? and semester = ?)""")
                    .params(client, term.schoolYear(), term.semester().name())
                    .query(Boolean.class)
                    .single();
            return there ? Optional.of(Problem.of("schoolYear", "care.term.there")) : Optional.empty();
        }
    }

    /** A half of a school year; the year begins in July. */
    record SchoolYear(int begins, Semester semester) {

        /** The last half whose report can have been handed out by this day. */
        static SchoolYear before(LocalDate today) {
            return today.getMonthValue() >= 7
                    ? today.getMonthValue() == 12
                            ? new SchoolYear(today.getYear(), Semester.GANJIL)
                            : new SchoolYear(today.getYear() - 1, Semester.GENAP)
                    : today.getMonthValue() == 6
                            ? new SchoolYear(today.getYear() - 1, Semester.GENAP)
                            : new SchoolYear(today.getYear() - 1, Semester.GANJIL);
        }

        static boolean wellFormed(String name) {
            int first = Integer.parseInt(name.substring(0, 4));
            return Integer.parseInt(name.substring(5)) == first + 1;
        }

        String name() {
            return begins + "/" + (begins + 1);
        }
    }
}
