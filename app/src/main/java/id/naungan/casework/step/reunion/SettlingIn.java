package id.naungan.casework.step.reunion;

import id.naungan.casework.step.FollowUp;
import id.naungan.casework.step.Planned;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Support and monitoring after the move (F9). */
@MessagePrefix("step.settlingIn")
public record SettlingIn(
        @NotEmpty List<FollowUp> followUps,
        @LongText @Size(max = 2000) String client) implements Planned {
    @Override
    public List<Item> items() {
        return followUps.stream().map(one -> one.in("KECAKAPAN_HIDUP")).toList();
    }
}
