package id.naungan.client.domain;

import id.naungan.kernel.Answer;
import id.naungan.web.form.Options;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A consent given or refused for one purpose (TUJUAN_PERSETUJUAN); care never depends on it. */
@Table(schema = "client", value = "consent")
public record Consent(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        @Options("TUJUAN_PERSETUJUAN") String purpose,
        Answer given,
        String giverName,
        String giverRelation,
        LocalDate givenOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String note,
        @Nullable UUID fileId) {

    /** Whether the purpose is allowed by this consent today. */
    public boolean allows() {
        return given == Answer.YA && withdrawnOn == null;
    }

    public Consent withdrawnOn(LocalDate day) {
        return new Consent(id, version, clientId, purpose, given, giverName, giverRelation, givenOn, day, note, fileId);
    }
}
