package id.naungan.casework.roster.reading.row;

import org.jspecify.annotations.Nullable;

/** School, grade and level in the words of the file; the NISN with ten digits or as written. */
public record Schooling(
        @Nullable String school,
        @Nullable String grade,
        @Nullable String education,
        @Nullable String nisn) {}
