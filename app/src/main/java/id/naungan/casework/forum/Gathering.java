package id.naungan.casework.forum;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of the forum as it is written down; alumni and their families are ticked. */
record Gathering(
        @PastOrPresent LocalDate on,
        @Nullable @Size(max = 200) String place,
        @Size(max = 300) String topic,
        @Nullable @LongText @Size(max = 6000) String notes,
        List<Other> others,
        @Nullable LocalDate nextOn) {

    /** A guest who belongs to no alumnus. */
    record Other(
            @Size(max = 200) String name,
            @Nullable @Size(max = 200) String relation) {}
}
