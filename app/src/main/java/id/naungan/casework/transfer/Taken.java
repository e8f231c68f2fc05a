package id.naungan.casework.transfer;

import java.util.UUID;

/** What came of taking a transfer over. */
sealed interface Taken {

    /** The person stays in the new home now, and the file is there. */
    record Moved(UUID stayId) implements Taken {}

    /** The offer was taken, refused or withdrawn meanwhile. */
    record NotOpen() implements Taken {}

    /** The person came into the old home on that day or later. */
    record NotAfterEntry() implements Taken {}

    /** Another stay reaches into that time. */
    record AlreadyStays() implements Taken {}

    /** An arrival is written down when it has happened. */
    record DateInFuture() implements Taken {}

    /** Every place of the new home is taken; who takes in one more all the same says why. */
    record Full(int residents, int places) implements Taken {}

    /** Later than the term allows without reason and evidence. */
    record NeedsReason(long daysLate, int term) implements Taken {}
}
