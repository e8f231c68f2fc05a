package id.naungan.sheet.layout;

/** One column (from 0), its heading as written, what it is taken for and how surely. */
public record ColumnMapping<F extends Enum<F> & Meaning>(int column, String label, F field, Confidence confidence) {

    ColumnMapping<F> as(F chosen) {
        return new ColumnMapping<>(column, label, chosen, Confidence.CHOSEN);
    }
}
