package id.naungan.casework.transfer;

import java.util.UUID;

/** What came of an offer. */
public sealed interface Offered {

    /** The other home sees it now. */
    record Open(UUID transferId) implements Offered {}

    /** The person is offered to a home already. */
    record AlreadyOffered(String institution) implements Offered {}

    /** The person is in that home. */
    record SameHome() implements Offered {}
}
