package id.naungan.institution;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many lived in homes at the end of each month; answered by whoever counts them. */
public interface OccupancyHistory {

    /** One month: residents at its end (today, for the month that runs), places, and homes counted; places null where nobody said. */
    record Month(YearMonth month, long residents, @Nullable Long places, long homes) {}

    /** The months of one home, oldest first. */
    List<Month> of(UUID home);

    /** The months of all homes in the caller's scope, oldest first; `area` narrows to a region code, or is empty. */
    List<Month> within(String area);
}
