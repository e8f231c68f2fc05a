package id.naungan.staff.row;

import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.amend.Amendable.Current;
import id.naungan.staff.domain.CareerStep;
import id.naungan.staff.domain.Learnt;
import id.naungan.staff.domain.Paper;
import id.naungan.staff.file.People;
import id.naungan.staff.row.Sheets.Career;
import id.naungan.staff.row.Sheets.Competences;
import id.naungan.staff.row.Sheets.Papers;
import id.naungan.trail.HistorySection;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rows on the one screen for corrections, and the words of their history. */
@Configuration(proxyBeanMethods = false)
class AmendRow {

    @Bean
    Amendable<Paper> correctStaffPaper(PersonRows rows, People people, Papers sheet) {
        return of(rows, people, sheet);
    }

    @Bean
    Amendable<Learnt> correctStaffCompetence(PersonRows rows, People people, Competences sheet) {
        return of(rows, people, sheet);
    }

    @Bean
    Amendable<CareerStep> correctStaffCareer(PersonRows rows, People people, Career sheet) {
        return of(rows, people, sheet);
    }

    @Bean
    HistorySection staffPaperHistory() {
        return new HistorySection("staff.paper", "paper_", Paper.class);
    }

    @Bean
    HistorySection staffCompetenceHistory() {
        return new HistorySection("staff.competence", "learnt_", Learnt.class);
    }

    @Bean
    HistorySection staffCareerHistory() {
        return new HistorySection("staff.career", "step_", CareerStep.class);
    }

    private static <T extends Record> Amendable<T> of(PersonRows rows, People people, PersonSheet<T> sheet) {
        return new Amendable<>(
                "petugas-" + sheet.key(),
                sheet.section(),
                Permission.KEEP_STAFF,
                sheet.correctedAct(),
                id -> current(rows, people, sheet, id),
                (id, version, value) -> rows.update(sheet, id, version, value));
    }

    private static <T extends Record> Current<T> current(
            PersonRows rows, People people, PersonSheet<T> sheet, UUID id) {
        var row = rows.one(sheet, id);
        var person = people.one(row.home(), row.person());
        return new Current<>(row.value(), row.version(), person.work().name(), person.href());
    }
}
