package id.naungan.aid.domain;

import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One programme of aid. `region` is a regency, a province, or the empty text for the nation. */
public record Programme(
        UUID id,
        int version,
        String region,
        String name,
        Source source,
        Kind kind,
        Per per,
        long amount,
        @Nullable String goods,
        @Nullable String unit,
        @Nullable Integer quantity,
        String bands,
        long ceiling,
        String legalBasis,
        LegalStatus legalStatus,
        @Nullable String contact,
        @Nullable String phone,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Whose money it is. */
    public enum Source implements Worded {
        APBN,
        APBD_PROV,
        APBD_KAB,
        LAIN;

        @Override
        public String messageKey() {
            return "aid.source." + name();
        }
    }

    /** What is given. */
    public enum Kind implements Worded {
        PER_KLIEN,
        OPERASIONAL,
        BARANG;

        @Override
        public String messageKey() {
            return "aid.kind." + name();
        }
    }

    /** Who gets the quantity of goods. */
    public enum Each implements Worded {
        KLIEN,
        LKS;

        @Override
        public String messageKey() {
            return "aid.each." + name();
        }
    }

    /** What the amount is counted by. */
    public enum Per implements Worded {
        HARI,
        BULAN,
        LKS,
        UNIT;

        @Override
        public String messageKey() {
            return "aid.per." + name();
        }
    }

    public String href() {
        return "/bansos/program/" + id;
    }

    /** What its amount is of: for goods, always of one unit. */
    public Per rate() {
        return goodsOnly() ? Per.UNIT : per;
    }

    /** Whether goods are given instead of money. */
    public boolean goodsOnly() {
        return kind == Kind.BARANG;
    }
}
