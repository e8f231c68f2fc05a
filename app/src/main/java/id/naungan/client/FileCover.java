package id.naungan.client;

import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import id.naungan.web.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands on top of every page of a file: who it is, where, since when, what to beware of, and the tabs. */
public record FileCover(
        UUID id,
        String name,
        @Nullable String nickname,
        Sex sex,
        @Nullable BirthDate birth,
        UUID institutionId,
        @Nullable String institution,
        @Nullable LocalDate residentSince,
        @Nullable UUID photo,
        List<FileAlert> alerts,
        List<Tab> tabs) {

    public boolean resident() {
        return residentSince != null;
    }

    public String href() {
        return "/klien/" + id;
    }
}
