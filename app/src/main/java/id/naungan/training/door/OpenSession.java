package id.naungan.training.door;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** A session people may say now that they are at. */
record OpenSession(
        UUID id,
        UUID trainingId,
        String title,
        String topic,
        LocalDate heldOn,
        LocalTime fromTime,
        LocalTime toTime,
        int door,
        String zone) {

    Instant begins() {
        return heldOn.atTime(fromTime).atZone(ZoneId.of(zone)).toInstant();
    }

    Instant ends() {
        return heldOn.atTime(toTime).atZone(ZoneId.of(zone)).toInstant();
    }

    /** From some minutes before it begins until it ends. */
    boolean open(Instant now, Duration before) {
        return !now.isBefore(begins().minus(before)) && now.isBefore(ends());
    }

    boolean late(Instant now, Duration grace) {
        return now.isAfter(begins().plus(grace));
    }
}
