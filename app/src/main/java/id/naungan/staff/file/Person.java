package id.naungan.staff.file;

import id.naungan.staff.domain.Clearance;
import id.naungan.staff.domain.Work;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the staff as colleagues may see him or her; `clearance` is missing for whoever has left. */
public record Person(
        UUID id,
        int version,
        UUID home,
        String district,
        @Nullable UUID account,
        Work work,
        @Nullable UUID photo,
        @Nullable LocalDate endedOn,
        @Nullable String endedKind,
        @Nullable Clearance clearance) {

    public String href() {
        return "/lks/" + home + "/petugas/" + id;
    }

    public boolean active(LocalDate today) {
        return endedOn == null || !endedOn.isBefore(today);
    }
}
