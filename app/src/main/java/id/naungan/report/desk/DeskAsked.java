package id.naungan.report.desk;

import id.naungan.report.domain.Span;
import java.time.LocalDate;

/** What is looked at: a period, perhaps one regency, perhaps only homes of one mark. */
public record DeskAsked(Span span, LocalDate since, String district, String which, int page) {

    static final int PAGE = 100;

    public String query() {
        return "jenis=" + span + "&mulai=" + since + (district.isEmpty() ? "" : "&wilayah=" + district);
    }
}
