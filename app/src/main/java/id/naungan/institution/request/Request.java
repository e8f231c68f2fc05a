package id.naungan.institution.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One such home, as its office sees it. */
public record Request(
        UUID id,
        int version,
        String district,
        String region,
        String name,
        String kind,
        String address,
        String head,
        String phone,
        @Nullable String email,
        @Nullable Integer clients,
        @Nullable String note,
        Instant askedAt,
        RequestState state,
        @Nullable UUID homeId,
        @Nullable String answer,
        @Nullable String answeredByName) {

    public String href() {
        return "/permohonan/lks-baru/" + id;
    }

    public boolean waits() {
        return state == RequestState.BARU;
    }
}
