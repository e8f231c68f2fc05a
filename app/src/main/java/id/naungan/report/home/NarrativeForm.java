package id.naungan.report.home;

import id.naungan.report.domain.HomeReport;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the manager says beside the figures. */
@MessagePrefix("homereport.narrative")
public record NarrativeForm(
        @Hidden int version,
        @LongText @Size(max = 4000) @Nullable String achievements,
        @LongText @Size(max = 4000) @Nullable String problems,
        @LongText @Size(max = 4000) @Nullable String needs,
        @LongText @Size(max = 4000) @Nullable String plans) {

    static NarrativeForm of(HomeReport report) {
        return new NarrativeForm(
                report.version(), report.achievements(), report.problems(), report.needs(), report.plans());
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** A report says at least what was achieved. */
    boolean tells() {
        return text(achievements).length() >= 10;
    }
}
