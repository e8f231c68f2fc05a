package id.naungan.client.domain;

import id.naungan.kernel.Answer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A member of the family, a guardian, or somebody who may not meet the client. */
@Table(schema = "client", value = "relative")
public record Relative(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        @Embedded.Empty(prefix = "person_") Person person,
        @Embedded.Empty(prefix = "contact_") Contact contact,
        @Nullable LocalDate endedOn) {

    /** Who it is; `relation` is a code of HUBUNGAN, `guardian` says whether he or she is the legal guardian. */
    public record Person(
            String relation,
            String name,
            @Nullable String nik,
            Answer alive,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String occupation,
            Answer guardian,
            @Nullable String note) {}

    /** Whether this person is barred from meeting the client, on what basis, since when. */
    public record Contact(
            Answer barred, @Nullable String basis, @Nullable LocalDate since) {}

    public Relative with(Person changed) {
        return new Relative(id, version, clientId, changed, contact, endedOn);
    }

    public Relative with(Contact changed) {
        return new Relative(id, version, clientId, person, changed, endedOn);
    }
}
