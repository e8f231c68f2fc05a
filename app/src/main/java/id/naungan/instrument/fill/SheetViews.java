package id.naungan.instrument.fill;

import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Scores;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a sheet shows. */
@Component
class SheetViews {

    private final Sheets sheets;
    private final Instruments instruments;
    private final Photos photos;
    private final Signatures signatures;

    SheetViews(Sheets sheets, Instruments instruments, Photos photos, Signatures signatures) {
        this.sheets = sheets;
        this.instruments = instruments;
        this.photos = photos;
        this.signatures = signatures;
    }

    @Transactional(readOnly = true)
    public SheetView of(Sheet sheet, Map<String, String> typed, Map<String, String> problems, @Nullable String wanted) {
        var filled = sheets.filled(sheet);
        return new SheetView(
                sheet,
                instruments.one(sheet.editionId()),
                filled,
                photos.of(sheet.id()),
                signatures.of(sheet.id()),
                Scores.of(filled),
                sheets.writes(sheet),
                typed,
                problems,
                wanted);
    }
}
