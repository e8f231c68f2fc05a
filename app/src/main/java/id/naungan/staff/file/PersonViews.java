package id.naungan.staff.file;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.reference.Terms;
import id.naungan.staff.bar.Barred;
import id.naungan.staff.domain.PaperKind;
import id.naungan.staff.handover.Handovers;
import id.naungan.staff.review.Reviews;
import id.naungan.staff.row.PersonList;
import id.naungan.staff.row.PersonRows;
import id.naungan.staff.row.Sheets.Career;
import id.naungan.staff.row.Sheets.Competences;
import id.naungan.staff.row.Sheets.Papers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a person's page shows to the caller. */
@Component
class PersonViews {

    private final People people;
    private final Lists lists;
    private final Lives lives;
    private final Terms terms;
    private final Scopes scopes;

    PersonViews(People people, Lists lists, Lives lives, Terms terms, Scopes scopes) {
        this.people = people;
        this.lists = lists;
        this.lives = lives;
        this.terms = terms;
        this.scopes = scopes;
    }

    /** The rows of a person. */
    @Component
    static class Lists {

        private final PersonRows rows;
        private final Papers papers;
        private final Competences competences;
        private final Career career;

        Lists(PersonRows rows, Papers papers, Competences competences, Career career) {
            this.rows = rows;
            this.papers = papers;
            this.competences = competences;
            this.career = career;
        }

        List<PersonList<?>> of(Person person) {
            return List.of(
                    new PersonList<>(papers, rows.of(papers, person.id())),
                    new PersonList<>(competences, rows.of(competences, person.id())),
                    new PersonList<>(career, rows.of(career, person.id())));
        }
    }

    /** What happens to a person over time. */
    @Component
    static class Lives {

        private final Reviews reviews;
        private final Handovers handovers;
        private final Barred barred;

        Lives(Reviews reviews, Handovers handovers, Barred barred) {
            this.reviews = reviews;
            this.handovers = handovers;
            this.barred = barred;
        }
    }

    PersonView of(Person person) {
        var today = people.today();
        var own = person.account() != null
                && person.account().equals(scopes.current().account());
        var soon = today.plusDays(terms.value("sdm-ingat").value().longValueExact());
        var reads = own
                || scopes.current().may(Permission.KEEP_STAFF)
                || scopes.current().may(Permission.BAR_STAFF);
        return new PersonView(
                person,
                people.personal(person.id()).orElse(null),
                lists.of(person),
                needed(),
                lives.reviews.of(person),
                lives.handovers.of(person),
                lives.barred.of(person.id()),
                own,
                reads,
                today,
                soon);
    }

    /** Kinds that are needed, and for how many months one holds. */
    private Map<PaperKind, Integer> needed() {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> terms.find(kind.term())
                        .filter(t -> t.value().signum() > 0)
                        .isPresent())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> terms.value(kind.term()).value().intValueExact(),
                        (a, b) -> a,
                        java.util.TreeMap::new));
    }
}
