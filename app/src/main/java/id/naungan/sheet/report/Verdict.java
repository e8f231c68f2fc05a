package id.naungan.sheet.report;

/** What became of a row, in the user's words: the columns "Hasil" and "Alasan". */
public record Verdict(String result, String reason) {}
