package id.naungan.casework;

import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Lateness;
import id.naungan.kernel.BirthDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of an admission. */
public sealed interface Admission {

    /** The person stays in the home; the id is that of the line in the register. */
    record Admitted(UUID stayId) implements Admission {}

    /** The person is in a home in that time already: a link where the caller may see it, else only the name to ask. */
    record AlreadyStays(@Nullable UUID institutionId, String institution) implements Admission {}

    /** An entry is written down when it has happened. */
    record DateInFuture() implements Admission {}

    /** Later than the term allows without reason and evidence. */
    record NeedsReason(long daysLate, int term) implements Admission {}

    /** Nobody has assessed the person; who places all the same says why. */
    record NeedsAssessment() implements Admission {}

    /** The home is suspended, revoked or closed: it may not take in anybody. */
    record HomeClosed(String status) implements Admission {}

    /** Every place is taken; who takes in one more all the same says why. */
    record Full(int residents, int places) implements Admission {}

    /** The person was not yet born on that day. */
    record BeforeBirth(LocalDate born) implements Admission {}

    /** What the entry's day alone forbids, whatever else the register says. */
    static Optional<Admission> refusal(Entry entry, @Nullable BirthDate born, Lateness lateness) {
        if (lateness.inFuture(entry.on())) return Optional.of(new DateInFuture());
        if (born != null && entry.on().isBefore(born.earliest())) return Optional.of(new BeforeBirth(born.date()));
        return lateness.needsReason(entry)
                ? Optional.of(new NeedsReason(lateness.days(entry.on()), lateness.term()))
                : Optional.empty();
    }
}
