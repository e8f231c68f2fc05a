package id.naungan.partner;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Which volunteers have understood the code of conduct that holds in a home; answered by whoever keeps its policies. */
public interface CodeOfConduct {

    /** By volunteer, the day he or she said so. */
    Map<UUID, LocalDate> understood(UUID home);
}
