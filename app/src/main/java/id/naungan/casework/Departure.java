package id.naungan.casework;

import java.time.LocalDate;

/** What came of a leaving. */
public sealed interface Departure {

    /** The stay has ended. */
    record Left() implements Departure {}

    /** Somebody wrote another leaving down meanwhile. */
    record AlreadyLeft(LocalDate on) implements Departure {}

    /** A stay lasts at least until the day after the entry. */
    record NotAfterEntry(LocalDate entry) implements Departure {}

    /** A leaving is written down when it has happened. */
    record DateInFuture() implements Departure {}

    /** The family's readiness was not assessed; who lets the person go all the same says why. */
    record NeedsReadiness() implements Departure {}

    /** Later than the term allows without reason and evidence. */
    record NeedsReason(long daysLate, int term) implements Departure {}
}
