package id.naungan.outbox;

import id.naungan.web.Difference;
import id.naungan.web.form.Form;
import java.util.List;

/** What became of an item. */
public sealed interface Outcome {

    /** It is kept; the same id sent again gets the same answer. The version is the one a later correction must name. */
    record Taken(String href, int version) implements Outcome {}

    /** It cannot be taken as it is; it stays on the phone with these words (message key and its arguments). */
    record Refused(String messageKey, Object... args) implements Outcome {}

    /** Something in it could not be read or is missing; the form tells what. */
    record Unreadable(Form<?> form) implements Outcome {}

    /** Somebody else was faster: both versions, stored one as before, sent one as after; sent again with this version it replaces it. */
    record Conflict(int version, List<Difference> differences) implements Outcome {
        public Conflict {
            differences = List.copyOf(differences);
        }
    }
}
