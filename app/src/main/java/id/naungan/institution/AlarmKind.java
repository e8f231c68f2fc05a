package id.naungan.institution;

import java.util.List;

/**
 * A kind of alarm (`institution.alarm.kind`). Whoever raises such alarms publishes a bean of it; its words are the messages
 * `homealarm.kind.` + kind (a title) and `homealarm.says.` + kind (a sentence with the facts).
 *
 * @param tab the tab of the home where it is put right
 * @param facts names of the facts its sentence is filled with, in order
 */
public record AlarmKind(String kind, String tab, List<String> facts) {

    public AlarmKind(String kind, String tab, String... facts) {
        this(kind, tab, List.of(facts));
    }
}
