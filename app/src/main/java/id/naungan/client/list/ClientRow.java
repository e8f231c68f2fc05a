package id.naungan.client.list;

import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list. `categories` are codes of PPKS, and empty for anybody who holds a sensitive code. */
public record ClientRow(
        UUID id,
        String name,
        Sex sex,
        @Nullable BirthDate birth,
        @Nullable String institution,
        @Nullable LocalDate residentSince,
        boolean nik,
        boolean akta,
        List<String> categories) {}
