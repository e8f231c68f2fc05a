package id.naungan.casework.conference;

import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When and where a conference is held, and who is there without an account; people of the home are ticked. */
record Meeting(
        @PastOrPresent LocalDate on,
        @Nullable @Size(max = 200) String place,
        List<Guest> guests) {

    /** Somebody from elsewhere. */
    record Guest(
            @Size(max = 200) String name,
            @Options("PROFESI") String profession) {}
}
