package id.naungan.training.requirement;

import id.naungan.kernel.Worded;
import id.naungan.reference.KnownCode;
import id.naungan.training.domain.Competences;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import java.util.UUID;

/** A competence and of whom it is required, with the norm it rests on. */
@MessagePrefix("training.requirement")
public record RequirementForm(
        @Hidden UUID id,

        @Options(Competences.TABLE) @KnownCode(Competences.TABLE) @Half
        String competence,

        OfWhom ofWhom,
        @Options("NORMA") String normId) {

    /** Of whom. */
    public enum OfWhom implements Worded {
        SEMUA,
        KEPALA,
        PENGASUH,
        PROFESIONAL,
        PENUNJANG;

        @Override
        public String messageKey() {
            return "training.ofwhom." + name();
        }
    }
}
