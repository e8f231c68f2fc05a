package id.naungan.casework.roster.reading.report;

/** What became of a row, in the user's words: the columns "Hasil" and "Alasan". */
public record Verdict(String result, String reason) {}
