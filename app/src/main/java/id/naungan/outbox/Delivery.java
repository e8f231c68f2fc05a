package id.naungan.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a phone sends: its clock, and the items that wait. */
record Delivery(Instant now, List<Parcel> items) {

    /** A clock this far off is told to its owner; what is less is put right in silence. */
    private static final Duration WRONG = Duration.ofHours(2);

    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    /** One item as it lies in the phone's queue. */
    record Parcel(
            UUID id, String kind, Instant at, @Nullable Integer version, Map<String, List<String>> fields) {

        boolean whole() {
            return id != null
                    && kind != null
                    && at != null
                    && at.isAfter(BEGINNING)
                    && fields != null
                    && fields.values().stream()
                            .allMatch(texts -> texts != null && texts.stream().noneMatch(Objects::isNull));
        }

        Map<String, String[]> texts() {
            return fields.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> e.getValue().toArray(String[]::new)));
        }
    }

    /** Whether everything is there that a phone of ours would send; nobody else is answered. */
    boolean wellFormed() {
        return now != null && items != null && items.stream().allMatch(item -> item != null && item.whole());
    }

    boolean clockIsWrong(Instant real) {
        return Duration.between(now, real).abs().compareTo(WRONG) > 0;
    }

    /** When it was written by the server's clock; never later than now. */
    Instant writtenAt(Parcel parcel, Instant real) {
        var at = parcel.at().plus(Duration.between(now, real));
        return at.isAfter(real) ? real : at;
    }
}
