package id.naungan.casework.step.reunion;

import id.naungan.casework.step.Doer;
import id.naungan.casework.step.Planned;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How client and family get used to each other, step by step (F8). */
@MessagePrefix("step.transition")
public record Transition(
        @NotEmpty List<Meeting> meetings,
        @Nullable @Size(max = 300) String told) implements Planned {
    @Override
    public List<Item> items() {
        return meetings.stream()
                .map(one -> new Item("KELUARGA", one.what(), one.on(), null, null, Doer.PEKSOS))
                .toList();
    }
}
