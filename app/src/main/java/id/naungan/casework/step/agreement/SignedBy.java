package id.naungan.casework.step.agreement;

import id.naungan.casework.step.Signer;
import id.naungan.casework.step.SignersDepend;
import id.naungan.kernel.Nik;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who makes the statement (F2). */
@MessagePrefix("step.signedBy")
public record SignedBy(
        Undersigner by,

        @Nullable
        @ShownWhen(
                component = "by",
                is = {"ORANG_TUA", "WALI", "KELUARGA", "DINSOS"},
                required = true)
        @Size(max = 200)
        @Half
        String name,

        @Nullable
        @ShownWhen(component = "by", is = "KELUARGA", required = true)
        @Options(value = "HUBUNGAN", open = true)
        @Size(max = 60)
        @Half
        String relation,

        @Nullable
        @ShownWhen(
                component = "by",
                is = {"ORANG_TUA", "WALI", "KELUARGA"})
        @Sensitive
        @Half
        Nik nik,

        @LongText @Size(max = 2000) String reason)
        implements SignersDepend {

    /** Where Dinsos stands in for an unknown family, it signs. */
    @Override
    public Set<Signer> signers(Set<Signer> usual) {
        var changed = EnumSet.copyOf(usual);
        if (by == Undersigner.DINSOS) {
            changed.remove(Signer.KELUARGA);
            changed.add(Signer.DINSOS);
        }
        return changed;
    }
}
