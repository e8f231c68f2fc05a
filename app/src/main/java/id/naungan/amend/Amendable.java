package id.naungan.amend;

import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
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
 */
public record Amendable<T extends Record>(
        String key,
        Class<T> section,
        Permission permission,
        ActKind act,
        Function<UUID, Current<T>> load,
        Save<T> save) {

    /** The present state: the section, the version it was read at, whose record it is, and the page to return to. */
    public record Current<T extends Record>(T value, int version, String title, String back) {}

    /** Writes the corrected section. */
    public interface Save<T extends Record> {
        void save(UUID id, int version, T corrected);
    }
}
