package id.naungan.institution.intake.reading;

import id.naungan.sheet.value.Hint;

/** What was doubtful about one value of a row. */
public record Remark(IntakeField field, Hint hint) {

    static Remark of(IntakeField field, String key, Object... args) {
        return new Remark(field, Hint.of("intake.remark." + key, args));
    }
}
