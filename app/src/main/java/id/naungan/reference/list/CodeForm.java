package id.naungan.reference.list;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** New words or a new place for a code; the code itself never changes, old records carry it. */
record CodeForm(
        @Size(max = 150) String label,
        @Size(max = 150) String labelEn,
        @Min(0) @Max(100000) Integer position,
        CodePrivacy privacy,
        @Nullable @Size(max = 200) String note,
        @LongText @Size(min = 5, max = 1000) String reason,
        @Hidden Integer version) {

    static CodeForm of(ListView.Code code) {
        return new CodeForm(
                code.label(),
                code.labelEn(),
                code.position(),
                CodePrivacy.of(code.sensitive()),
                code.note(),
                "",
                code.version());
    }

    boolean same(ListView.Code now) {
        return equals(new CodeForm(
                now.label(),
                now.labelEn(),
                now.position(),
                CodePrivacy.of(now.sensitive()),
                now.note(),
                reason,
                version));
    }
}
