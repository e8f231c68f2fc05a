package id.naungan.casework.step.reunion;

import id.naungan.casework.step.Planned;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Support the family gets for the return (F8). */
@MessagePrefix("step.returnSupport")
public record ReturnSupport(
        List<ReturnHelp> helps,
        @Nullable @LongText @Size(max = 2000) String words) implements Planned {
    @Override
    public List<Item> items() {
        return helps.stream()
                .map(help -> new Item("KELUARGA", help.what(), help.until(), null, help.name(), help.doer()))
                .toList();
    }
}
