package id.naungan.casework.conference;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said and decided about one client. */
record Minutes(
        @LongText @Size(max = 4000) String summary,
        @LongText @Size(max = 4000) String decision,
        @Nullable @LongText @Size(max = 2000) String followUp,
        @Nullable @Size(max = 200) String who,
        @Nullable LocalDate until) {

    Minutes {
        if (followUp != null && until == null) throw new IllegalArgumentException("conference.until.missing");
        if (followUp == null && until != null) throw new IllegalArgumentException("conference.follow-up.missing");
    }
}
