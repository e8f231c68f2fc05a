package id.naungan.client.domain;

import org.jspecify.annotations.Nullable;

/** A section that asks for NIK or KK with the status of each; a KK that is not asked for is null. */
public interface HasNumbers {

    @Nullable
    String nik();

    @Nullable
    String nikStatus();

    default @Nullable String kk() {
        return null;
    }

    default @Nullable String kkStatus() {
        return null;
    }
}
