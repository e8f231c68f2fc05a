package id.naungan.incident.report;

import id.naungan.kernel.Answer;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.RegionPick;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A first report as it is tapped. Nothing but whether the person is safe must be answered: what cannot be said now is asked for later.
 *
 * @param institution the home, or null where it is in no register; then `placeName` and `district` say which
 * @param other any value: somebody was harmed who is not on the list
 */
@MessagePrefix("incident.report")
public record Report(
        @Hidden @Nullable UUID institution,
        @Nullable @Size(max = 200) String placeName,
        @RegionPick(level = 5) @Nullable String district,
        @Options("JENIS_INSIDEN") List<String> kinds,
        List<UUID> victims,
        @Hidden @Nullable String other,
        @Nullable @Size(max = 200) String otherName,
        @Nullable Accused accused,

        @Options("TEMPAT_INSIDEN") @KnownCode("TEMPAT_INSIDEN") @Nullable
        String place,

        Happened happened,
        Answer safe,
        @LongText @Size(max = LONGEST) @Nullable String sentence,
        @Nullable Details more) {

    /** Most characters of the sentence. */
    public static final int LONGEST = 2000;

    public Report {
        if (institution == null && (placeName == null || district == null))
            throw new IllegalArgumentException("incident.report.home.missing");
    }

    List<MultipartFile> files() {
        return more == null ? List.of() : more.files();
    }

    /** Whoever chose nothing reports something all the same. */
    List<String> kindsOrOther() {
        return kinds.isEmpty() ? List.of("LAIN") : kinds;
    }
}
