package id.naungan.casework.roster.reading.layout;

/** What an institution decided about a layout, small enough for one row of a table: field names in order of columns. */
public record RememberedLayout(String fingerprint, boolean included, String fields) {

    /** The mapping with these fields, or as it was where the two no longer fit together. */
    SheetMapping applyTo(SheetMapping guess) {
        var names = fields.split(",");
        if (!fingerprint.equals(guess.fingerprint())
                || names.length != guess.columns().size()) {
            return guess;
        }
        var mapping = guess.included(included);
        for (int i = 0; i < names.length; i++) {
            var name = names[i];
            for (var field : RosterField.values()) {
                if (field.name().equals(name)) {
                    mapping = mapping.with(guess.columns().get(i).column(), field);
                }
            }
        }
        return mapping;
    }
}
