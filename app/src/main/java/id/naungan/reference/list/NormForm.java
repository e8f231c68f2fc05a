package id.naungan.reference.list;

import id.naungan.reference.Norms.Norm;
import id.naungan.reference.Norms.NormStatus;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known about a norm: its basis, how sure that is, since when it is in force. */
record NormForm(
        @Size(max = 200) String title,
        @Size(max = 200) String legalBasis,
        NormStatus status,
        @Nullable LocalDate inForceSince,
        @Nullable @LongText @Size(max = 1000) String note,
        @LongText @Size(min = 5, max = 1000) String reason,
        @Hidden Integer version) {

    static NormForm of(Norm norm) {
        return new NormForm(
                norm.title(), norm.legalBasis(), norm.status(), norm.inForceSince(), norm.note(), "", norm.version());
    }

    boolean same(Norm now) {
        return equals(new NormForm(
                now.title(), now.legalBasis(), now.status(), now.inForceSince(), now.note(), reason, version));
    }
}
