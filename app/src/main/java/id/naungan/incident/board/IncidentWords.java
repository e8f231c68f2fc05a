package id.naungan.incident.board;

import id.naungan.incident.domain.Severity;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.Ui;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Kinds, places, regions and times of incidents in words. */
@Component
public class IncidentWords {

    private final Codes codes;
    private final Regions regions;

    IncidentWords(Codes codes, Regions regions) {
        this.codes = codes;
        this.regions = regions;
    }

    public String kinds(Ui ui, List<String> kinds) {
        return kinds.stream().map(kind -> kind(ui, kind)).collect(Collectors.joining(", "));
    }

    public String kind(Ui ui, String kind) {
        return codes.label("JENIS_INSIDEN", kind, ui.locale());
    }

    public String place(Ui ui, @Nullable String place) {
        return codes.label("TEMPAT_INSIDEN", place, ui.locale());
    }

    public String region(@Nullable String code) {
        return regions.name(code);
    }

    /** "2 jam lagi" or "lewat 3 hari". */
    public static String left(Ui ui, Instant now, Instant due) {
        var left = Remaining.of(now, due);
        return ui.msg((left.past() ? "incidents.past." : "incidents.left.") + left.unit(), left.amount());
    }

    /** "3 hari lalu". */
    public static String ago(Ui ui, Instant now, Instant then) {
        var since = Remaining.of(now, then);
        return ui.msg("incidents.ago." + since.unit(), since.amount());
    }

    /** How a severity is painted; the word stands beside it. */
    public static String tone(Severity severity) {
        return switch (severity) {
            case DARURAT, BERAT -> "bad";
            case SEDANG -> "warn";
            case RINGAN -> "info";
        };
    }
}
