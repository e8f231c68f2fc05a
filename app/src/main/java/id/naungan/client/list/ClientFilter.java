package id.naungan.client.list;

import id.naungan.kernel.Sex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of clients was narrowed to; the parameter names stand in addresses, so figures elsewhere can link to their list. */
record ClientFilter(
        @Nullable UUID lks,
        Living tinggal,
        @Nullable Sex kelamin,
        @Nullable AgeGroup umur,
        @Nullable Lacks tanpa,
        @Nullable String ortu) {

    /** Whether the person lives in the home now. */
    enum Living { SEKARANG, TIDAK, SEMUA }

    /** A paper that is missing. */
    enum Lacks { NIK, AKTA }
}
