package id.naungan.institution;

import id.naungan.access.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of alarm (`institution.alarm.kind`). Whoever raises such alarms publishes a bean of it; its words are the messages
 * `homealarm.kind.` + kind (a title) and `homealarm.says.` + kind (a sentence with the facts).
 *
 * @param tab the tab of the home where it is put right, or a path with `{id}` of the home
 * @param opens what a reader needs to open it; none: what its tab asks for
 * @param facts names of the facts its sentence is filled with, in order
 */
public record AlarmKind(String kind, String tab, @Nullable Permission opens, List<String> facts) {

    public AlarmKind(String kind, String tab, String... facts) {
        this(kind, tab, null, List.of(facts));
    }

    /** The same, opened by whoever may do this. */
    public AlarmKind opens(Permission permission) {
        return new AlarmKind(kind, tab, permission, facts);
    }
}
