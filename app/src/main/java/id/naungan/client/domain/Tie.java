package id.naungan.client.domain;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** What holds a person besides the family. */
@Table(schema = "client", value = "tie")
public record Tie(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        @Embedded.Empty(prefix = "tie_") Details tie,
        @Nullable LocalDate endedOn) {

    /** Of what sort it is. */
    public enum TieKind {
        SEKOLAH,
        TEMAN,
        PUSKESMAS,
        TEMPAT_IBADAH,
        LKS,
        LAIN
    }

    /** Who or what it is, and how strong the tie. */
    @MessagePrefix("client.tie")
    public record Details(
            TieKind kind,
            @NotBlank @Size(max = 200) @Half String name,
            @Nullable Bond bond,
            @Nullable @LongText @Size(max = 500) String note) {}

    public static Tie of(UUID id, UUID client, Details details) {
        return new Tie(id, null, client, details, null);
    }

    public Tie with(Details changed) {
        return new Tie(id, version, clientId, changed, endedOn);
    }

    public Tie endedOn(LocalDate day) {
        return new Tie(id, version, clientId, tie, day);
    }
}
