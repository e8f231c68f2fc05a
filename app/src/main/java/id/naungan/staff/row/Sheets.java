package id.naungan.staff.row;

import id.naungan.reference.Terms;
import id.naungan.staff.domain.CareerStep;
import id.naungan.staff.domain.Learnt;
import id.naungan.staff.domain.Paper;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The kinds of rows on a person's page. */
public final class Sheets {

    private Sheets() {}

    /** Papers that clear for duty, and others. */
    @Component
    public static class Papers implements PersonSheet<Paper> {

        @Override
        public String key() {
            return "berkas";
        }

        @Override
        public String table() {
            return "paper";
        }

        @Override
        public String prefix() {
            return "paper_";
        }

        @Override
        public Class<Paper> section() {
            return Paper.class;
        }

        @Override
        public List<String> heading() {
            return List.of("kind", "number");
        }

        @Override
        public String order() {
            return "paper_issued_on desc, id";
        }
    }

    /** What was learnt elsewhere; trainings of offices write their own. */
    @Component
    public static class Competences implements PersonSheet<Learnt> {

        @Override
        public String key() {
            return "kompetensi";
        }

        @Override
        public String table() {
            return "competence";
        }

        @Override
        public String prefix() {
            return "learnt_";
        }

        @Override
        public Class<Learnt> section() {
            return Learnt.class;
        }

        @Override
        public List<String> heading() {
            return List.of("competence");
        }

        @Override
        public String order() {
            return "learnt_on desc, id";
        }

        /** Without an end of its own a competence holds as long as its term says. */
        @Override
        public Learnt completed(Learnt said, Terms terms) {
            if (said.until() != null) return said;
            var months = terms.find("kompetensi-"
                            + said.competence().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .map(term -> term.value().intValueExact())
                    .orElse(0);
            return months == 0 ? said : said.until(said.on().plusMonths(months));
        }
    }

    /** Appointment, promotion, award, incentive, warning. */
    @Component
    public static class Career implements PersonSheet<CareerStep> {

        @Override
        public String key() {
            return "karier";
        }

        @Override
        public String table() {
            return "career";
        }

        @Override
        public String prefix() {
            return "step_";
        }

        @Override
        public Class<CareerStep> section() {
            return CareerStep.class;
        }

        @Override
        public List<String> heading() {
            return List.of("kind", "grade");
        }

        @Override
        public String order() {
            return "step_on desc, id";
        }
    }
}
