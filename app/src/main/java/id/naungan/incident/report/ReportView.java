package id.naungan.incident.report;

import id.naungan.web.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a report: the home it is about, or null for one in no register, and whom it may name there.
 *
 * @param choose whether another home may be chosen
 * @param refusal message key of what could not be taken, with its arguments, or null
 */
public record ReportView(
        @Nullable String home,
        boolean registered,
        boolean choose,
        List<Whom.Resident> residents,
        List<Whom.Colleague> colleagues,
        Form<Report> form,
        @Nullable String refusal,
        List<Object> args) {

    /** From how many names on a search helps. */
    public boolean many() {
        return residents.size() > 12;
    }

    /** Kinds that stand there at once; the others fold out. */
    public static final int FIRST = 7;

    public boolean has(String path, Object value) {
        return form.field(path).has(value.toString());
    }

    /** Whether what is folded away must be seen: something stands there, or is wrong. */
    public boolean detailed() {
        return form.texts().keySet().stream().anyMatch(path -> path.startsWith("more."))
                || form.problems().stream().anyMatch(problem -> problem.path().startsWith("more"));
    }
}
