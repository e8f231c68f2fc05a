package id.naungan.casework.roster.reading.layout;

/** One column (from 0), its heading as written, what it is taken for and how surely. */
public record ColumnMapping(int column, String label, RosterField field, Confidence confidence) {

    ColumnMapping as(RosterField chosen) {
        return new ColumnMapping(column, label, chosen, Confidence.CHOSEN);
    }
}
