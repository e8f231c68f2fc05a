package id.naungan.casework.roster.verdict;

import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of the home, as far as it takes to know a child again. */
record KnownFile(
        UUID id,
        @Nullable String nik,
        Sex sex,
        String nameKey,
        @Nullable LocalDate birth,
        Set<String> mother,
        boolean resident,
        boolean stayedBefore) {}
