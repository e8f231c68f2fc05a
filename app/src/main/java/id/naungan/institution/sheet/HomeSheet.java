package id.naungan.institution.sheet;

import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of row a home keeps, such as its rooms: a section record, its table and its place on a tab. A bean of it makes the form at
 * `/lks/{id}/catat/{key}`; a bean of {@link AmendHome#of} makes the rows correctable.
 */
public interface HomeSheet<T extends Record> {

    /** Name in the route and in the message keys `sheet.{what}.{key}`. */
    String key();

    /** The tab of the home it stands on. */
    String tab();

    /** Its table in the schema `institution`. */
    String table();

    Class<T> section();

    /** Components that say in a line what a row is about, most telling first. */
    List<String> heading();

    /** How the list is ordered, as SQL over its own columns. */
    String order();

    /** Who writes it and sees it listed. */
    default Permission permission() {
        return Permission.EDIT_INSTITUTION;
    }

    /** The form as it is first shown. `asked` is what the link to it named, such as where something was found. */
    default Form<T> blank(Form<T> form, LocalDate today, @Nullable String asked) {
        return form;
    }

    /** What only the domain can refuse. */
    default Optional<Problem> problem(T value) {
        return Optional.empty();
    }

    /** Whether the row is history: no longer used, gone, ended. */
    default boolean past(T value, LocalDate today) {
        return false;
    }

    default ActKind writtenAct() {
        return ActKind.of("institution." + table().replace('_', '-') + "-written");
    }

    default ActKind correctedAct() {
        return ActKind.of("institution." + table().replace('_', '-') + "-corrected");
    }
}
