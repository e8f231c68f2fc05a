package id.naungan.policy.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who must know a paper, with the answer, if there is one.
 *
 * @param grp the group
 * @param work the role of an account, or what a colleague does
 * @param account whether the person answers with an account of his or her own
 * @param words what a resident said; only the home reads it
 */
public record Person(
        Group grp,
        UUID id,
        String name,
        @Nullable String work,
        boolean account,
        @Nullable State state,
        @Nullable String how,
        @Nullable LocalDate toldOn,
        @Nullable String byName,
        @Nullable String words,
        @Nullable String reason) {

    public boolean knows() {
        return state == State.PAHAM;
    }
}
