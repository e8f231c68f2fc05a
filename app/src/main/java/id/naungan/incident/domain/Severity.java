package id.naungan.incident.domain;

import id.naungan.kernel.Answer;
import id.naungan.kernel.Worded;
import java.util.Collection;
import java.util.function.ToIntFunction;

/** How grave an incident is (handbook §9): DARURAT when life, sexual integrity or safety now is at stake. */
public enum Severity implements Worded {
    RINGAN,
    SEDANG,
    BERAT,
    DARURAT;

    /**
     * The severity a report begins with, until somebody sorts it: the gravest of its kinds, and an emergency when the person is not
     * safe now.
     *
     * @param level of a kind, 1 to 4: a term an administrator may change
     */
    public static Severity first(Collection<String> kinds, Answer safe, ToIntFunction<String> level) {
        if (safe == Answer.TIDAK) return DARURAT;
        int highest = kinds.stream().mapToInt(level).max().orElse(1);
        return values()[Math.clamp(highest, 1, 4) - 1];
    }

    @Override
    public String messageKey() {
        return "incident.severity." + name();
    }

    /** Told to district and province at once, and heard there. */
    public boolean pressing() {
        return this == BERAT || this == DARURAT;
    }
}
