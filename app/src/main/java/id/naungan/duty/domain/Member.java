package id.naungan.duty.domain;

import id.naungan.staff.domain.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the staff as the roster needs to know him or her: as whom he counts, and from when until when he may serve. */
public record Member(
        UUID id,
        String name,
        Post post,
        @Nullable UUID accountId,
        LocalDate since,
        @Nullable LocalDate endedOn,
        List<String> lacking,
        @Nullable LocalDate until,
        boolean held,
        @Nullable LocalDate offSince) {

    public Member {
        lacking = List.copyOf(lacking);
    }

    /** Why he may not serve on a day, or nothing; the database says the same (`staff.may_serve`). */
    public Optional<WhyNot> barred(LocalDate day) {
        if (endedOn != null && endedOn.isBefore(day)) return Optional.of(WhyNot.SUDAH_KELUAR);
        if (since.isAfter(day)) return Optional.of(WhyNot.BELUM_MULAI);
        if (held) return Optional.of(WhyNot.DITAHAN);
        if (offSince != null && !offSince.isAfter(day)) return Optional.of(WhyNot.BEBAS_TUGAS);
        if (!lacking.isEmpty() || until == null) return Optional.of(WhyNot.BERKAS_KURANG);
        return until.isBefore(day) ? Optional.of(WhyNot.BERKAS_HABIS) : Optional.empty();
    }

    public Post.Group group() {
        return post.group();
    }

    /** The first two words of the name, for places that are narrow. */
    public String brief() {
        var words = name.split(" ");
        return words.length < 3 ? name : words[0] + " " + words[1];
    }
}
