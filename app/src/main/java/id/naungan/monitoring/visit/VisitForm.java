package id.naungan.monitoring.visit;

import id.naungan.kernel.Worded;
import id.naungan.monitoring.domain.VisitPurpose;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Visits to some homes on one day by one team; `homes` are ids between commas. */
@MessagePrefix("monitoring.visit")
public record VisitForm(
        @Hidden UUID id,
        @Hidden @Size(max = 20_000) String homes,
        @Hidden @Nullable UUID draw,
        @Half VisitPurpose purpose,
        @Half @FutureOrPresent LocalDate plannedOn,
        Told told,
        @LongText @Size(min = 10, max = 2000) String aims,
        @Options("TIM_KUNJUNGAN") String leader,
        @NotEmpty @Options("TIM_KUNJUNGAN") Set<String> team,
        List<Outsider> others) {

    /** Whether the home is told before. */
    public enum Told implements Worded {
        DIBERITAHU,
        MENDADAK;

        @Override
        public String messageKey() {
            return "monitoring.told." + name();
        }
    }

    /** Somebody who comes along and has no account here. */
    @MessagePrefix("monitoring.outsider")
    public record Outsider(
            @Half @Size(min = 3, max = 120) String name,
            @Half @Nullable @Size(max = 120) String post) {}
}
