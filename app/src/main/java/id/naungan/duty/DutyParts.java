package id.naungan.duty;

import id.naungan.institution.InstitutionCover;
import id.naungan.web.Tab;
import java.util.List;

/** The parts behind the tab of a home's roster. */
public final class DutyParts {

    private DutyParts() {}

    public static List<Tab> of(InstitutionCover cover) {
        var here = cover.href() + "/jaga";
        return List.of(
                new Tab("duty.part.day", here),
                new Tab("duty.part.month", here + "/bulan"),
                new Tab("duty.part.ratio", here + "/rasio"),
                new Tab("duty.part.shifts", here + "/giliran"));
    }
}
