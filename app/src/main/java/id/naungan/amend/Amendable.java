package id.naungan.amend;

import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.web.form.Problem;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A section of a legal record that may be corrected at `/koreksi/{key}/{id}`. A module registers each section with one bean.
 *
 * @param key name in the route, such as `klien-identitas`
 * @param section the section record: form, validation and columns at once
 * @param permission what the corrector must be allowed to do
 * @param act the kind of Act the correction is recorded under
 * @param load finds the present state within the caller's scope; throws NotVisible outside it
 * @param save writes the corrected section inside the Act; throws Stale when somebody was faster, Refusal when the
 *     domain does not allow it
 * @param check what only the domain can refuse, as a problem of a field; asked before old and new are shown, and again before saving
 */
public record Amendable<T extends Record>(
        String key,
        Class<T> section,
        Permission permission,
        ActKind act,
        Function<UUID, Current<T>> load,
        Save<T> save,
        Check<T> check) {

    /** A section nothing more is asked of than its own constraints. */
    public Amendable(
            String key,
            Class<T> section,
            Permission permission,
            ActKind act,
            Function<UUID, Current<T>> load,
            Save<T> save) {
        this(key, section, permission, act, load, save, (now, corrected) -> Optional.empty());
    }

    /** The present state: the section, the version it was read at, whose record it is, and the page to return to. */
    public record Current<T extends Record>(T value, int version, String title, String back) {}

    /** Writes the corrected section. */
    public interface Save<T extends Record> {
        void save(UUID id, int version, T corrected);
    }

    /** Refuses a corrected section that is well formed. */
    public interface Check<T extends Record> {
        Optional<Problem> problem(T now, T corrected);
    }
}
