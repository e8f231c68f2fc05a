package id.naungan.institution.licence;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the office says of one paper; what must be mended is said in words. */
@MessagePrefix("licence.check")
public record PaperChecked(
        PaperVerdict verdict,
        @Nullable @LongText @Size(max = 1000) String remark) {

    public PaperChecked {
        if (verdict == PaperVerdict.PERBAIKAN && (remark == null || remark.isBlank()))
            throw new IllegalArgumentException("licence.error.remark");
    }
}
