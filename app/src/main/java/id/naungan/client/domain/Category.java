package id.naungan.client.domain;

import id.naungan.web.form.Options;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A category the person holds from a day to a day: `scheme` is PPKS, AMPK or DISABILITAS, `code` a code of that table. */
@Table(schema = "client", value = "category")
public record Category(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        String scheme,
        @Options("KODE_KATEGORI") String code,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String note) {

    public Category endingOn(LocalDate day) {
        return new Category(id, version, clientId, scheme, code, since, day, note);
    }
}
