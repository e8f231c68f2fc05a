package id.naungan.care.entry;

import id.naungan.audit.ActKind;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kind of entry: its section record is the form, the columns of its table and the section that may be corrected at once. A bean
 * per kind adds what is particular to it.
 *
 * @param <T> the section record; each component is a column of the same name in snake case
 */
public interface Sheet<T extends Record> {

    /** Last part of its address `/klien/{client}/catat/{key}`, and `asuh-{key}` of its correction. */
    String key();

    /** The tab of the file it stands on. */
    String tab();

    /** Its table in the schema `care`. */
    String table();

    Class<T> section();

    /** Components that say in a line what an entry is about, most telling first. */
    List<String> heading();

    /** How the list is ordered, as SQL over its own columns. */
    String order();

    /** The form as it is first shown. `asked` is what the link to it named, such as a relative. */
    default Form<T> blank(Form<T> form, UUID client, LocalDate today, @Nullable String asked) {
        return form;
    }

    /** What only the domain can refuse; a correction names `stands` and no client. */
    default Optional<Problem> problem(@Nullable UUID client, @Nullable T stands, T value) {
        return Optional.empty();
    }

    /** What may be true but hardly is: asked back once, never refused. */
    default Optional<Problem> doubt(UUID client, T value) {
        return Optional.empty();
    }

    /** What follows from an entry; inside the Act that writes or corrects it. */
    default void written(Entry<T> entry) {}

    /** Whether its form is queued on a phone without a network; a receiver of the same key takes it then. */
    default boolean offline() {
        return false;
    }

    /** What the user is told instead of "saved", as a message key. */
    default String said(T value) {
        return "care.saved";
    }

    default ActKind writtenAct() {
        return ActKind.of("care." + table().replace('_', '-') + "-written");
    }

    default ActKind correctedAct() {
        return ActKind.of("care." + table().replace('_', '-') + "-corrected");
    }
}
