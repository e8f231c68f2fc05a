package id.naungan.staff.matrix;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.reference.Terms;
import id.naungan.staff.file.People;
import id.naungan.staff.matrix.Matrix.Held;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The matrix of training of a home. */
@Controller
class MatrixPage {

    private final InstitutionCovers covers;
    private final People people;
    private final Learnings learnings;
    private final Codes codes;
    private final Terms terms;

    MatrixPage(InstitutionCovers covers, People people, Learnings learnings, Codes codes, Terms terms) {
        this.covers = covers;
        this.people = people;
        this.learnings = learnings;
        this.codes = codes;
        this.terms = terms;
    }

    @GetMapping("/lks/{home}/petugas/kompetensi")
    @May(Permission.SEE_STAFF)
    String matrix(@PathVariable UUID home, Model model) {
        var today = people.today();
        var soon = today.plusDays(terms.value("sdm-ingat").value().longValueExact());
        var shown =
                people.of(home).stream().filter(one -> one.active(today)).toList();
        model.addAttribute("cover", covers.of(home))
                .addAttribute(
                        "matrix",
                        new Matrix(
                                shown,
                                codes.valid("KOMPETENSI").stream()
                                        .map(Codes.Code::code)
                                        .toList(),
                                learnings.of(home),
                                today,
                                soon))
                .addAttribute("codes", codes);
        return "staff/matrix/page";
    }

    /** The best of each person and competence. */
    @Component
    static class Learnings {

        private final JdbcClient db;

        Learnings(JdbcClient db) {
            this.db = db;
        }

        @Transactional(readOnly = true)
        public Map<UUID, Map<String, Held>> of(UUID home) {
            var held = new HashMap<UUID, Map<String, Held>>();
            db.sql("""
                            select distinct on (person_id, learnt_competence) person_id, learnt_competence, learnt_on, learnt_until
                              from staff.competence where institution_id = ?
                             order by person_id, learnt_competence, coalesce(learnt_until, 'infinity') desc, learnt_on desc""")
                    .param(home)
                    .query((row, i) -> held.computeIfAbsent(row.getObject(1, UUID.class), x -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new Held(
                                            row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))))
                    .list();
            return held;
        }
    }
}
