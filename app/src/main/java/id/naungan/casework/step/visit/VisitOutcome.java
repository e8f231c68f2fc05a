package id.naungan.casework.step.visit;

import id.naungan.casework.step.FollowUp;
import id.naungan.casework.step.Planned;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the visit found, and what follows. */
@MessagePrefix("step.visitOutcome")
public record VisitOutcome(@LongText @Size(max = 2000) String findings, List<FollowUp> followUps) implements Planned {
    @Override
    public List<Item> items() {
        return followUps.stream().map(one -> one.in("KELUARGA")).toList();
    }
}
