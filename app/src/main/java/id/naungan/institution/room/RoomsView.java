package id.naungan.institution.room;

import id.naungan.institution.EmergencyCalls.Call;
import id.naungan.institution.MonthChart;
import id.naungan.institution.sheet.HomeList;
import java.util.List;

/** Everything the tab of rooms shows. */
public record RoomsView(
        Space space,
        MonthChart months,
        HomeList<Room> rooms,
        HomeList<Building> buildings,
        HomeList<Vehicle> vehicles,
        List<Call> calls,
        HomeList<EmergencyLine> lines,
        List<FacilityGroup> facilities) {}
