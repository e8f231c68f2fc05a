package id.naungan.care.medicine;

import id.naungan.care.medicine.Doses.Due;
import id.naungan.care.medicine.Doses.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The doses of a day of a home, person by person. */
public record TodayView(UUID home, String homeName, LocalDate day, List<Person> people) {

    /** A part of the day that is no part of the day: given when it is needed. */
    public static final String WHEN_NEEDED = "BILA_PERLU";

    /** Somebody with the doses of the day and the allergies to think of. */
    public record Person(UUID id, String name, List<Due> doses, List<Warning> allergies) {}

    static TodayView of(UUID home, String name, LocalDate day, List<Due> doses, List<Warning> allergies) {
        var byPerson = new LinkedHashMap<UUID, List<Due>>();
        doses.forEach(dose ->
                byPerson.computeIfAbsent(dose.client(), c -> new ArrayList<>()).add(dose));
        var people = byPerson.entrySet().stream()
                .map(e -> new Person(
                        e.getKey(),
                        e.getValue().getFirst().name(),
                        e.getValue(),
                        allergies.stream()
                                .filter(a -> a.client().equals(e.getKey()))
                                .toList()))
                .toList();
        return new TodayView(home, name, day, people);
    }

    /** Doses that must be given, and those of which something is known. */
    public long planned() {
        return people.stream()
                .flatMap(p -> p.doses().stream())
                .filter(d -> !d.partOfDay().equals(WHEN_NEEDED))
                .count();
    }

    public long done() {
        return people.stream()
                .flatMap(p -> p.doses().stream())
                .filter(d -> !d.partOfDay().equals(WHEN_NEEDED) && d.outcome() != null)
                .count();
    }
}
