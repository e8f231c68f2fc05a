package id.naungan.casework;

import id.naungan.casework.domain.Dated;
import id.naungan.web.form.Form;
import org.jspecify.annotations.Nullable;

/** Says at the two fields what a late record lacks. */
public final class LateFields {

    private LateFields() {}

    public static <T extends Record> Form<T> wrong(Form<T> form, Dated sent, long days, int term) {
        return wrong("", form, sent, days, term);
    }

    /** The same where the record is a section of a larger form: `prefix` is the section's path with its dot. */
    public static <T extends Record> Form<T> wrong(String prefix, Form<T> form, Dated sent, long days, int term) {
        var reason =
                blank(sent.lateReason()) ? form.wrong(prefix + "lateReason", "casework.late.reason", days, term) : form;
        return blank(sent.lateEvidence())
                ? reason.wrong(prefix + "lateEvidence", "casework.late.evidence", days, term)
                : reason;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
