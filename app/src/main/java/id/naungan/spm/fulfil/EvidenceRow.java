package id.naungan.spm.fulfil;

import id.naungan.reference.Codes;
import id.naungan.spm.domain.Source;
import id.naungan.web.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record that shows what somebody got; `what` is a code of its source, never what the record says. */
public record EvidenceRow(
        UUID clientId,
        String name,
        String source,
        String detail,
        @Nullable LocalDate day,
        int amount,
        int ofDays,
        String what,
        @Nullable UUID recordId) {

    String words(Codes codes, Messages messages, Locale locale) {
        return switch (Source.valueOf(source)) {
            case CATATAN -> messages.get(locale, "spm.row.note");
            case SURAT -> codes.label("JENIS_SURAT", what, locale);
            case SEKOLAH -> codes.label("PENDIDIKAN", what, locale);
            case KONTAK -> codes.label("JENIS_KONTAK", what, locale);
            case KELUAR -> codes.label("PENGAKHIRAN", what, locale);
            case FORMULIR -> messages.get(locale, "step." + what);
            case KESEHATAN, OBAT, TIDUR -> messages.get(locale, "spm.row." + what);
            case BARANG, TENAGA -> what;
        };
    }

    /** Where the record itself is read. */
    public @Nullable String href() {
        var tab = Source.valueOf(source).evidence(clientId);
        if (tab == null) return null;
        return switch (Source.valueOf(source)) {
            case CATATAN ->
                day == null ? tab : tab + "?bulan=" + YearMonth.from(day).atDay(1);
            case FORMULIR -> recordId == null ? tab : tab + "/" + recordId;
            case SURAT -> detail.equals("NIK") ? tab : tab + "/" + detail;
            default -> tab;
        };
    }
}
