package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.sheet.value.Hint;
import java.util.List;

/** What was doubtful about one value of a row, as a key of the message file with its arguments. */
public record Remark(RosterField field, String messageKey, List<String> args, Severity severity) {

    /** How much it matters. */
    public enum Severity {
        /** An interpretation the user may want to know of. */
        INFO,
        /** Taken, but something contradicts it. */
        WARNING,
        /** The value was not taken; its text is kept. */
        NOT_TAKEN
    }

    public Remark {
        args = List.copyOf(args);
    }

    static Remark of(Severity severity, RosterField field, String key, Object... args) {
        return new Remark(
                field,
                "roster.remark." + key,
                List.of(args).stream().map(String::valueOf).toList(),
                severity);
    }

    static Remark of(Severity severity, RosterField field, Hint hint) {
        return new Remark(field, hint.messageKey(), hint.args(), severity);
    }
}
