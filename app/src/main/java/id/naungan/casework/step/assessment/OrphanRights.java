package id.naungan.casework.step.assessment;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Benefits and property of a child that lost a parent. */
@MessagePrefix("step.orphanRights")
public record OrphanRights(
        @NotEmpty @Options("BANTUAN_ANAK") @OnlyWhenAlone Set<String> benefits,
        Answer account,

        @Nullable @ShownWhen(component = "account", is = "YA", required = true) @Size(max = 200)
        String accountKeeper,

        Answer inheritance,

        @Nullable @ShownWhen(component = "inheritance", is = "YA") @LongText @Size(max = 2000)
        String estate,

        Answer guardian) {}
