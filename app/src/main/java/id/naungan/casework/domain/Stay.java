package id.naungan.casework.domain;

import id.naungan.kernel.Period;
import id.naungan.kernel.Sex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the register of stays (buku induk). Name and sex are kept as they were written, so that a home keeps its own
 * register after the file has moved on. It ends on the day of leaving, which belongs to the next home already.
 */
@Table(schema = "casework", value = "stay")
public record Stay(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        UUID institutionId,
        String district,
        String clientName,
        Sex clientSex,
        @Embedded.Empty(prefix = "entry_") Entry entry,
        @Embedded.Nullable(prefix = "exit_") @Nullable Leaving leaving) {

    public boolean isOpen() {
        return leaving == null;
    }

    public Period during() {
        return new Period(entry.on(), leaving == null ? null : leaving.on());
    }

    public Stay with(Entry corrected) {
        return new Stay(id, version, clientId, institutionId, district, clientName, clientSex, corrected, leaving);
    }

    public Stay with(Leaving ended) {
        return new Stay(id, version, clientId, institutionId, district, clientName, clientSex, entry, ended);
    }
}
