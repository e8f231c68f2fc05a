package id.naungan.aid.programme;

import id.naungan.aid.domain.LegalStatus;
import id.naungan.aid.domain.Programme;
import id.naungan.aid.domain.Programme.Each;
import id.naungan.aid.domain.Programme.Kind;
import id.naungan.aid.domain.Programme.Per;
import id.naungan.aid.domain.Programme.Source;
import id.naungan.aid.domain.Rupiah;
import id.naungan.kernel.PhoneNumber;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as it is written down. Sizes of homes are lines such as `11 = 7.500.000`. */
@MessagePrefix("aid.programme")
public record ProgrammeForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,
        @Size(min = 5, max = 200) String name,
        @Half Source source,
        @Half Kind kind,

        @Half @Nullable @ShownWhen(component = "kind", is = "PER_KLIEN", required = true)
        Per per,

        @Half Rupiah amount,

        @Half @Nullable @Size(max = 100) @ShownWhen(component = "kind", is = "BARANG", required = true)
        String goods,

        @Half @Nullable @Size(max = 30) @ShownWhen(component = "kind", is = "BARANG", required = true)
        String unit,

        @Half @Nullable @Min(1) @Max(10_000) @ShownWhen(component = "kind", is = "BARANG", required = true)
        Integer quantity,

        @Half @Nullable @ShownWhen(component = "kind", is = "BARANG", required = true)
        Each each,

        @Nullable @LongText @Size(max = 500) @ShownWhen(component = "kind", is = "OPERASIONAL")
        String bands,

        @Half Rupiah ceiling,
        @LongText @Size(min = 5, max = 500) String legalBasis,
        @Half LegalStatus legalStatus,
        @Half @Nullable @Size(max = 100) String contact,
        @Half @Nullable @Autofill("tel") PhoneNumber phone,
        @Half LocalDate since,
        @Half @Nullable LocalDate until) {

    public ProgrammeForm {
        if (since != null && until != null && until.isBefore(since))
            throw new IllegalArgumentException("aid.error.until");
        if (amount != null && amount.value() == 0 || ceiling != null && ceiling.value() == 0)
            throw new IllegalArgumentException("aid.error.nothing");
        if (kind == Kind.PER_KLIEN && per != null && per != Per.HARI && per != Per.BULAN)
            throw new IllegalArgumentException("aid.error.per");
        if (bands != null && !Bands.readable(bands)) throw new IllegalArgumentException("aid.error.bands");
    }

    /** What the amount is counted by, of every kind. */
    Per counted() {
        return switch (kind) {
            case PER_KLIEN -> per == null ? Per.HARI : per;
            case OPERASIONAL -> Per.LKS;
            case BARANG -> each == Each.LKS ? Per.LKS : Per.UNIT;
        };
    }

    static ProgrammeForm of(Programme stands) {
        return new ProgrammeForm(
                stands.id(),
                stands.version(),
                stands.name(),
                stands.source(),
                stands.kind(),
                stands.kind() == Kind.PER_KLIEN ? stands.per() : null,
                new Rupiah(stands.amount()),
                stands.goods(),
                stands.unit(),
                stands.quantity(),
                stands.goodsOnly() ? stands.per() == Per.LKS ? Each.LKS : Each.KLIEN : null,
                Bands.typed(stands.bands()),
                new Rupiah(stands.ceiling()),
                stands.legalBasis(),
                stands.legalStatus(),
                stands.contact(),
                stands.phone() == null ? null : new PhoneNumber(stands.phone()),
                stands.since(),
                stands.until());
    }
}
