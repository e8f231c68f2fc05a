package id.naungan.institution.alarm;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.alarm.AlarmFilter.Noted;
import id.naungan.web.Need;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Alarms of which nobody has taken note. */
@Component
class AlarmNeeds implements Need.Source {

    private final AlarmList list;
    private final Scopes scopes;

    AlarmNeeds(AlarmList list, Scopes scopes) {
        this.list = list;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        var scope = scopes.current();
        if (!scope.may(Permission.ACKNOWLEDGE_ALARM)) return List.of();
        var filter = AlarmFilter.of(Map.of("tanggap", Noted.BELUM.name()));
        long number = list.counts(filter).stream().mapToLong(AlarmList.Count::number).sum();
        return List.of(new Need(4, "homealarm.need", number, filter.href("/lks/peringatan"), false));
    }
}
