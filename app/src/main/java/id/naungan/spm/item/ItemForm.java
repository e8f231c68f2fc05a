package id.naungan.spm.item;

import id.naungan.kernel.Worded;
import id.naungan.reference.KnownCode;
import id.naungan.spm.domain.Item;
import id.naungan.spm.domain.Source;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item as an administrator writes it. */
@MessagePrefix("spm.item")
public record ItemForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,

        @Options("SPM_PENERIMA") @KnownCode("SPM_PENERIMA") @Half
        String kind,

        @Half Setting setting,
        @Size(min = 3, max = 120) String label,
        @Size(min = 3, max = 120) String labelEn,
        @Min(1) @Max(9999) @Half int position,
        @Half Owed owed,
        @Half @Nullable Source source,
        @Min(1) @Max(1000) @Half int least,
        @Size(max = 300) @Nullable String details,
        @Min(0) @Max(120) @Half @Nullable Integer ageFrom,
        @Min(0) @Max(120) @Half @Nullable Integer ageTo,
        @Options("NORMA") String normId) {

    /** Inside a home or outside. */
    public enum Setting implements Worded {
        DALAM,
        LUAR;

        @Override
        public String messageKey() {
            return "spm.setting." + name();
        }
    }

    /** To everybody, or only when somebody needs it. */
    public enum Owed implements Worded {
        SEMUA,
        BILA_PERLU;

        @Override
        public String messageKey() {
            return "spm.owed." + name();
        }
    }

    static ItemForm of(Item item) {
        return new ItemForm(
                item.id(),
                item.version(),
                item.kind(),
                Setting.valueOf(item.setting()),
                item.label(),
                item.labelEn(),
                item.position(),
                Owed.valueOf(item.owed()),
                item.shownBy(),
                item.least(),
                item.details().isEmpty() ? null : item.details(),
                item.ageFrom(),
                item.ageTo(),
                item.normId());
    }

    /** Staff is counted for the home, everything else for each person. */
    String group() {
        return source == Source.TENAGA ? "SDM" : "BARANG";
    }

    boolean agesInOrder() {
        return ageFrom == null || ageTo == null || ageFrom <= ageTo;
    }
}
