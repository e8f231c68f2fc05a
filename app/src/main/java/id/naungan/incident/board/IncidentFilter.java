package id.naungan.incident.board;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Severity;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of incidents is narrowed to. The names stand in addresses, so that every figure leads to its list; none of them tells
 * who an incident is about.
 *
 * @param terduga number of an incident: those that accuse the same person
 */
@MessagePrefix("incidents.filter")
public record IncidentFilter(
        @Nullable Standing status,
        @Nullable Severity tingkat,
        @Nullable @Options("JENIS_INSIDEN") String jenis,
        @Nullable UUID lks,

        @Nullable @Pattern(regexp = "\\d\\d(\\.\\d\\d)?", message = "incidents.filter.area")
        String wilayah,

        @Nullable LocalDate dari,
        @Nullable LocalDate sampai,
        @Nullable Due tenggat,
        @Nullable ClockKind jam,
        @Nullable @Options("TEMPAT_INSIDEN") String tempat,
        @Nullable @Min(0) @Max(23) Integer pukul,
        @Nullable @Min(1) @Max(7) Integer hari,
        @Nullable String nomor,
        @Nullable String terduga) {

    public static final IncidentFilter NONE =
            new IncidentFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Whether anything is chosen that the filter form does not show by itself. */
    public boolean finer() {
        return tempat != null || pukul != null || hari != null || terduga != null;
    }
}
