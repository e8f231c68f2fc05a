package id.naungan.institution.alarm;

import id.naungan.institution.AlarmGrade;
import id.naungan.kernel.Worded;
import id.naungan.reference.Norms.Norm;
import id.naungan.reference.Terms.Term;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is watched in homes and what follows: how grave it is, from which terms on, who is told and when.
 *
 * @param thresholds terms of the reference; none where it is wrong by itself
 * @param officeHours how long it stands before the office is told; none as the term for all says
 * @param provinceHours how long it stands before the province is told; none never
 * @param waits whether it is told at the end of quiet hours
 * @param sealed for the manager and the offices of the area alone
 */
public record AlarmRule(
        UUID id,
        int version,
        String kind,
        boolean active,
        AlarmGrade grade,
        List<Term> thresholds,
        String normId,
        @Nullable Norm basis,
        Told told,
        List<HomeRole> homeRoles,
        @Nullable Integer officeHours,
        @Nullable Integer provinceHours,
        boolean waits,
        boolean sealed) {

    /** Who tells of it: alarms all in one way, or whoever raises it by itself. */
    public enum Told {
        PERINGATAN,
        SENDIRI
    }

    /** Who in a home may be told. */
    public enum HomeRole implements Worded {
        PENGELOLA,
        PEKSOS,
        SUPERVISOR;

        @Override
        public String messageKey() {
            return "Role." + name();
        }
    }
}
