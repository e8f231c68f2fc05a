package id.naungan.institution.room;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.EmergencyCalls;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.MonthChart;
import id.naungan.institution.Occupancy;
import id.naungan.institution.OccupancyHistory;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.room.RoomSheets.Buildings;
import id.naungan.institution.room.RoomSheets.EmergencyLines;
import id.naungan.institution.room.RoomSheets.Rooms;
import id.naungan.institution.room.RoomSheets.Vehicles;
import id.naungan.institution.sheet.HomeList;
import id.naungan.institution.sheet.HomeRow;
import id.naungan.institution.sheet.HomeRows;
import id.naungan.institution.sheet.HomeSheet;
import id.naungan.reference.Codes;
import id.naungan.reference.Terms;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of rooms: is it enough for those who live there, and what is there. */
@Controller
class RoomsPage {

    static final String NORM = "luas-tidur-per-orang";

    private final InstitutionCovers covers;
    private final Institutions institutions;
    private final HomeRows rows;
    private final Facilities facilities;
    private final Rooms rooms;
    private final Buildings buildings;
    private final Vehicles vehicles;
    private final EmergencyLines lines;
    private final EmergencyCalls calls;
    private final ObjectProvider<Occupancy> occupancy;
    private final ObjectProvider<OccupancyHistory> history;
    private final Terms terms;
    private final Codes codes;
    private final Scopes scopes;
    private final Clock clock;
    private final TransactionOperations transaction;

    RoomsPage(
            InstitutionCovers covers,
            Institutions institutions,
            HomeRows rows,
            Facilities facilities,
            Rooms rooms,
            Buildings buildings,
            Vehicles vehicles,
            EmergencyLines lines,
            EmergencyCalls calls,
            ObjectProvider<Occupancy> occupancy,
            ObjectProvider<OccupancyHistory> history,
            Terms terms,
            Codes codes,
            Scopes scopes,
            Clock clock,
            TransactionOperations transaction) {
        this.covers = covers;
        this.institutions = institutions;
        this.rows = rows;
        this.facilities = facilities;
        this.rooms = rooms;
        this.buildings = buildings;
        this.vehicles = vehicles;
        this.lines = lines;
        this.calls = calls;
        this.occupancy = occupancy;
        this.history = history;
        this.terms = terms;
        this.codes = codes;
        this.scopes = scopes;
        this.clock = clock;
        this.transaction = transaction;
    }

    @GetMapping("/lks/{id}/kamar")
    @May(Permission.SEE_INSTITUTIONS)
    String tab(@PathVariable UUID id, Model model) {
        transaction.executeWithoutResult(status -> model.addAttribute("view", view(id))
                .addAttribute("term", terms.value(NORM))
                .addAttribute("codes", codes)
                .addAttribute("cover", covers.of(id)));
        return "institution/room/tab";
    }

    private RoomsView view(UUID id) {
        var home = institutions.findById(id).orElseThrow(NotVisible::new);
        var ofRooms = rows.of(rooms, id);
        var space = new Space(
                ofRooms.stream()
                        .map(HomeRow::value)
                        .filter(room -> room.bedroom() && room.outOfUseOn() == null)
                        .toList(),
                terms.value(NORM).value(),
                home.capacity().places(),
                occupancy.stream()
                        .findFirst()
                        .map(o -> o.residents(List.of(id)).get(id))
                        .orElse(null));
        return new RoomsView(
                space,
                MonthChart.of(history.stream().findFirst().map(h -> h.of(id)).orElse(List.of())),
                new HomeList<>(rooms, ofRooms, today(), room -> marks(space, room)),
                list(buildings, id),
                list(vehicles, id),
                calls.of(id),
                list(lines, id),
                facilities.of(id));
    }

    private <T extends Record> HomeList<T> list(HomeSheet<T> sheet, UUID home) {
        return new HomeList<>(sheet, rows.of(sheet, home), today());
    }

    private static List<String> marks(Space space, Room room) {
        var marks = new ArrayList<String>();
        if (space.crowded(room)) marks.add("room.mark.crowded");
        if (room.bedroom() && room.sex() == Room.For.CAMPUR) marks.add("room.mark.mixed");
        return marks;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(scopes.current().zone()));
    }
}
