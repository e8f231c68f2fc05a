package id.naungan.client.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One paper or card of a person (JENIS_SURAT), there or not: a missing akta is a record too. */
@Table(schema = "client", value = "paper")
public record Paper(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        @Embedded.Empty(prefix = "paper_") Details paper,
        @Nullable UUID fileId) {

    /** What is known of the paper; `status` is ADA, PROSES, TIDAK_ADA or GANDA. */
    public record Details(
            String kind,
            String status,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String note) {}

    public Paper with(Details changed) {
        return new Paper(id, version, clientId, changed, fileId);
    }
}
