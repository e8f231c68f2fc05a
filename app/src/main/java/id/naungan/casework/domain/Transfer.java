package id.naungan.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A person offered by one home to another. Taking it moves the file; until then it stays where it is. */
@Table(schema = "casework", value = "transfer")
public record Transfer(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        String clientName,
        UUID institutionId,
        String district,
        UUID toInstitutionId,
        String toDistrict,
        LocalDate onDate,
        String reason,
        Status status,
        @Nullable String answer) {

    /** How far an offer has come. */
    public enum Status {
        DITAWARKAN,
        DITERIMA,
        DITOLAK,
        DIBATALKAN
    }

    public boolean isOpen() {
        return status == Status.DITAWARKAN;
    }
}
