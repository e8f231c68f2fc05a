package id.naungan.casework.step;

import java.time.LocalDate;

/** A section that sets the day of the next review. */
public interface Reviewed {
    LocalDate reviewOn();
}
