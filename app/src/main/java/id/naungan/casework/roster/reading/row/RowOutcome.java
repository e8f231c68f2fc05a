package id.naungan.casework.roster.reading.row;

import id.naungan.sheet.layout.RowRef;

/** What became of a row on the level of the file; new, known or duplicate is decided with the database. */
public sealed interface RowOutcome permits RosterRow, RefusedRow {

    RowRef at();
}
