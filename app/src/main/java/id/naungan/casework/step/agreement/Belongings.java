package id.naungan.casework.step.agreement;

import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody brought along (F3). */
@MessagePrefix("step.belongings")
public record Belongings(
        List<Thing> things,
        @Nullable @Min(0) @Max(999999999) @Half Integer money,
        @Nullable @Size(max = 200) @Half String keeper) {}
