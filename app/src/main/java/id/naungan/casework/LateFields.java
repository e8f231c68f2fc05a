package id.naungan.casework;

import id.naungan.casework.domain.Dated;
import id.naungan.web.form.Form;

/** Says at the two fields what a late record lacks. */
public final class LateFields {

    private LateFields() {}

    public static <T extends Record & Dated> Form<T> wrong(Form<T> form, T sent, long days, int term) {
        var reason = blank(sent.lateReason()) ? form.wrong("lateReason", "casework.late.reason", days, term) : form;
        return blank(sent.lateEvidence()) ? reason.wrong("lateEvidence", "casework.late.evidence", days, term) : reason;
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
