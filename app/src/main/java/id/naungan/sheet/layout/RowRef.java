package id.naungan.sheet.layout;

/** Where a row stands in the file: its sheet and its number as the user sees it. */
public record RowRef(String sheet, int row) {}
