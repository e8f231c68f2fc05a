package id.naungan.institution.room;

import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.institution.DueKind;
import id.naungan.institution.InstitutionTab;
import id.naungan.institution.room.RoomSheets.Buildings;
import id.naungan.institution.room.RoomSheets.EmergencyLines;
import id.naungan.institution.room.RoomSheets.Rooms;
import id.naungan.institution.room.RoomSheets.Vehicles;
import id.naungan.institution.sheet.AmendHome;
import id.naungan.trail.HistorySection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of rooms, the corrections of its rows, the words of their history, and what of it runs out. */
@Configuration(proxyBeanMethods = false)
class RoomConfiguration {

    @Bean
    InstitutionTab roomsTab() {
        return new InstitutionTab(RoomSheets.TAB, 20, "room.tab", Permission.SEE_INSTITUTIONS);
    }

    @Bean
    DueKind vehicleDue() {
        return new DueKind("KENDARAAN", RoomSheets.TAB);
    }

    @Bean
    Amendable<Building> correctBuilding(AmendHome amend, Buildings sheet) {
        return amend.of(sheet);
    }

    @Bean
    Amendable<Room> correctRoom(AmendHome amend, Rooms sheet) {
        return amend.of(sheet);
    }

    @Bean
    Amendable<Vehicle> correctVehicle(AmendHome amend, Vehicles sheet) {
        return amend.of(sheet);
    }

    @Bean
    Amendable<EmergencyLine> correctEmergencyLine(AmendHome amend, EmergencyLines sheet) {
        return amend.of(sheet);
    }

    @Bean
    HistorySection buildingHistory() {
        return new HistorySection("institution.building", "", Building.class);
    }

    @Bean
    HistorySection roomHistory() {
        return new HistorySection("institution.room", "", Room.class);
    }

    @Bean
    HistorySection vehicleHistory() {
        return new HistorySection("institution.vehicle", "", Vehicle.class);
    }

    @Bean
    HistorySection emergencyLineHistory() {
        return new HistorySection("institution.emergency_line", "", EmergencyLine.class);
    }
}
