package id.naungan.casework.step.assessment;

import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is known of an adoption and of the first family; sealed. */
@MessagePrefix("step.adoptionOrigin")
public record AdoptionOrigin(
        Answer adopted,

        @Nullable @ShownWhen(component = "adopted", is = "YA") @Size(max = 200)
        String ruling,

        @Nullable @ShownWhen(component = "adopted", is = "YA", required = true)
        Answer knows,

        @Nullable @ShownWhen(component = "adopted", is = "YA") @LongText @Size(max = 2000)
        String family,

        @Nullable @ShownWhen(component = "adopted", is = "YA") @Size(max = 500)
        String telling) {}
