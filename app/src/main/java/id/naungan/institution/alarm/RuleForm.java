package id.naungan.institution.alarm;

import id.naungan.institution.AlarmGrade;
import id.naungan.institution.alarm.AlarmRule.HomeRole;
import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A changed rule, and why. */
@MessagePrefix("alarmrule.form")
record RuleForm(
        @NotNull Watching watching,
        @NotNull AlarmGrade grade,
        @NotEmpty Set<HomeRole> roles,
        @Nullable @Min(1) @Max(8760) Integer officeHours,
        @Nullable @Min(1) @Max(8760) Integer provinceHours,
        @NotNull Waits waits,
        @NotBlank @Options("NORMA") String norm,
        @NotBlank @LongText @Size(min = 10, max = 500) String why,
        @Hidden Integer version) {

    /** Whether the rule is on. */
    enum Watching implements Worded {
        NYALA,
        MATI;

        @Override
        public String messageKey() {
            return "alarmrule.watching." + name();
        }
    }

    /** Whether telling waits for the end of quiet hours. */
    enum Waits implements Worded {
        TUNGGU,
        LANGSUNG;

        @Override
        public String messageKey() {
            return "alarmrule.waits." + name();
        }
    }

    static RuleForm of(AlarmRule rule) {
        return new RuleForm(
                rule.active() ? Watching.NYALA : Watching.MATI,
                rule.grade(),
                new LinkedHashSet<>(rule.homeRoles()),
                rule.officeHours(),
                rule.provinceHours(),
                rule.waits() ? Waits.TUNGGU : Waits.LANGSUNG,
                rule.normId(),
                "",
                rule.version());
    }
}
