package id.naungan.institution.accreditation;

import org.jspecify.annotations.Nullable;

/** One item with what the home says and what the assessors found. */
public record Line(
        String item,
        String question,
        @Nullable Fulfilment own,
        @Nullable String ownRemark,
        @Nullable Fulfilment found,
        @Nullable String foundRemark) {

    /** Both answered, and not alike. */
    public boolean differs() {
        return own != null && found != null && own != found;
    }
}
