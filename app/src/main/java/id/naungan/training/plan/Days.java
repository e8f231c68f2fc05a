package id.naungan.training.plan;

import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** When a training is held; each day becomes a session that can be changed afterwards. */
@MessagePrefix("training.days")
public record Days(
        @Half LocalDate firstDay,
        @Half LocalDate lastDay,
        @Half LocalTime fromTime,
        @Half LocalTime toTime) {

    static final int MOST = 31;

    public Days {
        if (firstDay != null && lastDay != null) {
            if (lastDay.isBefore(firstDay)) throw new IllegalArgumentException("training.error.lastday");
            if (ChronoUnit.DAYS.between(firstDay, lastDay) >= MOST)
                throw new IllegalArgumentException("training.error.long");
        }
        if (fromTime != null && toTime != null && !toTime.isAfter(fromTime))
            throw new IllegalArgumentException("training.error.hours");
    }
}
