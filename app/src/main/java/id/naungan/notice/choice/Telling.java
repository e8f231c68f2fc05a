package id.naungan.notice.choice;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How a person wants to be told besides the screen, and when letters about everyday things must wait. */
record Telling(
        Letters email,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil) {

    static final Telling NONE = new Telling(Letters.TIDAK, null, null);

    Telling {
        if ((quietFrom == null) != (quietUntil == null)) throw new IllegalArgumentException("notice.choice.pair");
    }

    /** Whether letters are wanted. */
    enum Letters {
        YA,
        TIDAK
    }
}
