package id.naungan.client;

import java.util.Optional;
import java.util.UUID;

/** Something that ought to follow for a file, such as recording the admission of somebody who does not live in the home yet. */
public record NextStep(String labelKey, String href) {

    /** A module above offers the step while it is due. */
    public interface Offer {
        Optional<NextStep> of(UUID client, boolean resident);
    }
}
