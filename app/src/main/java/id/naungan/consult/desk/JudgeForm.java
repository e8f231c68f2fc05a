package id.naungan.consult.desk;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** What an office says of a request; the researcher reads the reply. */
@MessagePrefix("consult.judge")
public record JudgeForm(
        @Hidden Integer version,
        Judged judged,
        @LongText @Size(min = 10, max = 2000) String reply) {

    /** Approved or refused. */
    public enum Judged implements Worded {
        DISETUJUI,
        DITOLAK;

        @Override
        public String messageKey() {
            return "consult.research.state." + name();
        }
    }
}
