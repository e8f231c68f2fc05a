package id.naungan.staff.file;

import id.naungan.staff.bar.Likeness;
import id.naungan.staff.domain.Clearance.Standing;
import id.naungan.staff.domain.PaperKind;
import id.naungan.staff.domain.Personal;
import id.naungan.staff.handover.Handover;
import id.naungan.staff.review.Reviewed;
import id.naungan.staff.row.PersonList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's page.
 *
 * @param needed papers that are needed for duty, with the months one holds
 * @param own whether the caller looks at his or her own file
 * @param reads whether the caller may know of papers and reviews
 */
public record PersonView(
        Person person,
        @Nullable Personal personal,
        List<PersonList<?>> lists,
        Map<PaperKind, Integer> needed,
        Reviewed reviewed,
        List<Handover> handovers,
        List<Likeness> likenesses,
        boolean own,
        boolean reads,
        LocalDate today,
        LocalDate soon) {

    public Standing standing() {
        var clearance = person.clearance();
        return clearance == null ? Standing.BELUM : clearance.standing(today, soon);
    }

    public boolean lacks(PaperKind kind) {
        var clearance = person.clearance();
        return clearance != null && clearance.lacking().contains(kind);
    }
}
