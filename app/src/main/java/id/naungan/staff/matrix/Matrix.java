package id.naungan.staff.matrix;

import id.naungan.staff.file.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a home by competence.
 *
 * @param competences codes of KOMPETENSI in their order
 * @param held by person and competence, the best there is
 */
public record Matrix(
        List<Person> people,
        List<String> competences,
        Map<UUID, Map<String, Held>> held,
        LocalDate today,
        LocalDate soon) {

    /** Learnt on a day, holding until another; null without an end. */
    public record Held(LocalDate on, @Nullable LocalDate until) {}

    /** How somebody stands with a competence. */
    public enum Cell {
        ADA,
        SEGERA_HABIS,
        HABIS,
        BELUM
    }

    public @Nullable Held of(Person person, String competence) {
        return held.getOrDefault(person.id(), Map.of()).get(competence);
    }

    public Cell cell(Person person, String competence) {
        var has = of(person, competence);
        if (has == null) return Cell.BELUM;
        if (has.until() == null || !has.until().isBefore(soon)) return Cell.ADA;
        return has.until().isBefore(today) ? Cell.HABIS : Cell.SEGERA_HABIS;
    }

    /** How many hold it now. */
    public long holds(String competence) {
        return people.stream()
                .filter(one -> cell(one, competence) == Cell.ADA || cell(one, competence) == Cell.SEGERA_HABIS)
                .count();
    }
}
