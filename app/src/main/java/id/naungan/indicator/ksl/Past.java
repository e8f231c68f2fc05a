package id.naungan.indicator.ksl;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A month of a home's history, with the edition that scored it; without a score records said nothing. */
public record Past(
        LocalDate month, @Nullable Score score, @Nullable Edition edition) {}
