package id.naungan.monitoring.visit;

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

/** Another day, another team, other aims, told or not; and why. */
@MessagePrefix("monitoring.visit")
public record ChangeVisitForm(
        @Hidden int version,
        @Half @FutureOrPresent LocalDate plannedOn,
        VisitForm.Told told,
        @LongText @Size(min = 10, max = 2000) String aims,
        @Options("TIM_KUNJUNGAN") String leader,
        @NotEmpty @Options("TIM_KUNJUNGAN") Set<String> team,
        List<VisitForm.Outsider> others,
        @LongText @Size(min = 5, max = 500) String why) {

    KeepTeam.Asked asked() {
        return new KeepTeam.Asked(leader, team, others);
    }
}
