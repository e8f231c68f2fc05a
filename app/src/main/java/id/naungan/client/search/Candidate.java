package id.naungan.client.search;

import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Kk;
import id.naungan.kernel.Nik;
import id.naungan.kernel.Sex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a person before a file is opened or corrected; {@code self} is the file being corrected. */
public record Candidate(
        String fullName,
        @Nullable BirthDate birth,
        @Nullable Sex sex,
        @Nullable Nik nik,
        @Nullable Kk kk,
        @Nullable String motherName,
        @Nullable UUID self) {}
