package id.naungan.casework.referral;

import java.util.List;
import java.util.UUID;

/** What came of sending a referral. */
sealed interface Sent {

    /** The receiver has been asked. */
    record Out() implements Sent {}

    /** The other home has been offered the person. */
    record Offered(UUID transfer) implements Sent {}

    /** Nobody asked the person or the family yet. */
    record NotAsked() implements Sent {}

    /** It was refused and it can wait: it stays here. */
    record Refused() implements Sent {}

    /** It was refused, and sending it anyway needs its reason. */
    record NeedsEmergency() implements Sent {}

    /** The summary says who the person is. */
    record Tells(List<Telltale.Kind> found) implements Sent {}

    /** The day of the answer has gone by while it was a draft. */
    record TooLate() implements Sent {}

    /** The words are sealed and were not opened. */
    record Closed() implements Sent {}

    /** The person is offered to a home already. */
    record AlreadyOffered(String home) implements Sent {}

    /** The person is in that home, or only somebody who admits may offer a move. */
    record NotOffered() implements Sent {}
}
