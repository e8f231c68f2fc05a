package id.naungan.sheet.layout;

import java.util.List;

/** What was decided about a layout before, small enough for one row of a table: field names in order of columns. */
public record RememberedLayout(String fingerprint, boolean included, String fields) {

    /** The mapping with these fields, or as it was where the two no longer fit together. */
    <F extends Enum<F> & Meaning> SheetMapping<F> applyTo(SheetMapping<F> guess, Class<F> meanings) {
        var names = List.of(fields.split(","));
        if (!fingerprint.equals(guess.fingerprint())
                || names.size() != guess.columns().size()) {
            return guess;
        }
        var mapping = guess.included(included);
        for (int i = 0; i < names.size(); i++) {
            for (var field : meanings.getEnumConstants()) {
                if (field.name().equals(names.get(i))) {
                    mapping = mapping.with(guess.columns().get(i).column(), field);
                }
            }
        }
        return mapping;
    }
}
