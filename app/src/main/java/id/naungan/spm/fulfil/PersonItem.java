package id.naungan.spm.fulfil;

import id.naungan.spm.domain.ItemState;
import id.naungan.spm.domain.Quarter;
import id.naungan.spm.domain.Source;
import id.naungan.web.Ui;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of one person in a quarter: how it stands, what shows it (`how`: a source, TANGAN, USIA or BILA_PERLU), and which version of what
 * was said by hand the reader saw; -1 when nothing was.
 */
public record PersonItem(
        UUID clientId,
        String name,
        String kind,
        String setting,
        boolean counted,
        String provider,
        UUID itemId,
        ItemState state,
        String how,
        int n,
        @Nullable LocalDate lastOn,
        @Nullable String words,
        @Nullable String byName,
        int tickVersion) {

    public boolean byHand() {
        return how.equals("TANGAN") && tickVersion >= 0;
    }

    /** What a hand said, or that the records speak. */
    public String said() {
        return byHand() ? state.name() : "CATATAN";
    }

    /** Where these very records are listed, for whoever may read them. */
    public @Nullable String evidence(Ui ui, String ledger, Quarter quarter, @Nullable Source source) {
        return source == null || n == 0 || !ui.may(source.needs())
                ? null
                : ledger + "/butir/" + itemId + "/catatan?" + quarter.query() + "&orang=" + clientId;
    }
}
