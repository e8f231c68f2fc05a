package id.naungan.staff.file;

import id.naungan.staff.domain.Clearance.Standing;
import id.naungan.staff.domain.Post;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The staff of a home as its tab shows it; `asked` narrows it to one standing. */
public record StaffList(List<Person> all, @Nullable Standing asked, LocalDate today, LocalDate soon) {

    public List<Person> now() {
        return all.stream()
                .filter(one -> one.active(today))
                .filter(one -> asked == null || asked == standing(one))
                .toList();
    }

    public List<Person> past() {
        return all.stream().filter(one -> !one.active(today)).toList();
    }

    public Standing standing(Person one) {
        return one.clearance() == null ? Standing.BELUM : one.clearance().standing(today, soon);
    }

    public long count(Standing standing) {
        return all.stream()
                .filter(one -> one.active(today) && standing(one) == standing)
                .count();
    }

    public long count(Post.Group group) {
        return all.stream()
                .filter(one -> one.active(today) && one.work().post().group() == group)
                .count();
    }
}
