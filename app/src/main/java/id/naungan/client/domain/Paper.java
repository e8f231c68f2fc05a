package id.naungan.client.domain;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
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

    /** What is known of the paper; `kind` is a code of JENIS_SURAT, `status` is ADA, PROSES, TIDAK_ADA or GANDA. */
    @MessagePrefix("client.paper")
    public record Details(
            @Hidden @Options("JENIS_SURAT") String kind,
            @Options("STATUS_SURAT") @Half String status,
            @Nullable @Size(max = 100) @Half String number,
            @Nullable @PastOrPresent @Half LocalDate issuedOn,
            @Nullable @LongText @Size(max = 500) String note) {}

    public static Paper of(UUID id, UUID client, Details details) {
        return new Paper(id, null, client, details, null);
    }

    public Paper withFile(UUID file) {
        return new Paper(id, version, clientId, paper, file);
    }

    public Paper with(Details changed) {
        return new Paper(id, version, clientId, changed, fileId);
    }
}
