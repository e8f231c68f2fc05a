package id.naungan.instrument.edition;

import id.naungan.instrument.domain.Instrument;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.store.Ids;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a workbook becomes: the instrument it is an edition of, and the workbook itself, carried along as text. */
@MessagePrefix("instrument.import")
public record ImportForm(
        @Hidden @Size(max = 1_400_000) String workbook,

        @Half @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "instrument.mistake.formid.plain")
        String code,

        @Size(min = 3, max = 200) String title,
        @Size(min = 3, max = 200) String titleEn,
        @Half Purpose purpose,
        @Half Secrecy secrecy,

        @Nullable @Options("JENIS_LKS") Set<String> kinds,

        @Options("NORMA") String normId,
        @Nullable @Size(max = 500) String note) {

    public ImportForm {
        if (purpose == Purpose.WAWANCARA && secrecy == Secrecy.BIASA)
            throw new IllegalArgumentException("instrument.import.sealed");
    }

    Instrument instrument() {
        return new Instrument(
                Ids.next(), code, null, title, titleEn, purpose, kinds == null ? Set.of() : kinds, secrecy);
    }
}
