package id.naungan.casework.roster.reading.row;

import id.naungan.sheet.layout.RowRef;

/** A row that is no child: a total, a signature, a heading inside the table; the key says which. */
public record SkippedRow(RowRef at, String text, String messageKey) {}
