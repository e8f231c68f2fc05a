package id.naungan.casework.step.plan;

import id.naungan.casework.step.Planned;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** The goals of the plan (F6). */
@MessagePrefix("step.goals")
public record Goals(@NotEmpty List<Goal> goals) implements Planned {
    @Override
    public List<Item> items() {
        return goals.stream()
                .map(goal -> new Item(goal.area(), goal.activity(), goal.until(), null, goal.name(), goal.doer()))
                .toList();
    }
}
