package id.naungan.institution.licence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the dossier; what was not sent yet has neither file nor number. */
public record ApplicationPaper(
        String kind,
        @Nullable UUID fileId,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        @Nullable PaperVerdict verdict,
        @Nullable String remark,
        @Nullable String checkedByName) {

    /** How its verdict is painted. */
    public String tone() {
        return verdict == PaperVerdict.SESUAI ? "good" : "warn";
    }

    public boolean sent() {
        return fileId != null || number != null;
    }
}
