package id.naungan.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One line of what a period held, from which the draft of a progress report is written.
 *
 * @param group which section of the report it belongs to, such as `kesehatan`
 */
public record PeriodLine(String group, String labelKey, List<Object> args) {

    /** A module that has figures of a period publishes a bean. What is missing is a line of its own, never filled in. */
    public interface Source {
        List<PeriodLine> of(UUID client, LocalDate from, LocalDate until);
    }
}
