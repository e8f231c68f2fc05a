package id.naungan.casework.step.ending;

import id.naungan.casework.step.Ends;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.SignersDepend;
import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How and when care ends (F11). */
@MessagePrefix("step.endingFacts")
public record EndingFacts(
        @Options("PENGAKHIRAN") @Norm("FORM-F11") String kind,
        @PastOrPresent @Half LocalDate on,
        @LongText @Size(max = 2000) String why,

        @Nullable @ShownWhen(component = "kind", is = "MENINGGAL", required = true) @Size(max = 200) @Half
        String deathPlace,

        @Nullable @ShownWhen(component = "kind", is = "MENINGGAL", required = true) @Size(max = 300) @Half
        String deathCause,

        @Nullable @ShownWhen(component = "kind", is = "PERGI_TANPA_IZIN", required = true) @Size(max = 300)
        String lastSeen,

        @Nullable @ShownWhen(component = "kind", is = "PERGI_TANPA_IZIN", required = true) @LongText @Size(max = 2000)
        String searched,

        @Nullable
        @ShownWhen(
                component = "kind",
                is = {"PERGI_TANPA_IZIN", "MENINGGAL"})
        @Size(max = 100)
        String police,

        @Nullable
        @ShownWhen(
                component = "kind",
                is = {"PERGI_TANPA_IZIN", "MENINGGAL"},
                required = true)
        Answer familyTold,

        @Nullable
        @ShownWhen(
                component = "kind",
                is = {"PERGI_TANPA_IZIN", "MENINGGAL"},
                required = true)
        Answer dinsosTold)
        implements Ends, SignersDepend {

    @Override
    public String endingKind() {
        return kind;
    }

    /** The dead and the absent sign nothing; who left without permission is received by nobody. */
    @Override
    public Set<Signer> signers(Set<Signer> usual) {
        var changed = EnumSet.copyOf(usual);
        if (kind.equals("MENINGGAL") || kind.equals("PERGI_TANPA_IZIN")) changed.remove(Signer.KLIEN);
        if (kind.equals("PERGI_TANPA_IZIN")) changed.remove(Signer.PENERIMA);
        return changed;
    }
}
