package id.naungan.institution;

import id.naungan.web.Tab;
import java.util.List;
import java.util.UUID;

/** What stands on top of every page of a home: its name, kind, place, registration, how much is wrong now, and the tabs. */
public record InstitutionCover(
        UUID id,
        String name,
        String kind,
        String district,
        String status,
        boolean lapsed,
        int alarms,
        List<Tab> tabs,
        InstitutionWords words) {

    public String href() {
        return "/lks/" + id;
    }
}
