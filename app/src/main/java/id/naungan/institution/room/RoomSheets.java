package id.naungan.institution.room;

import id.naungan.institution.sheet.HomeSheet;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of rows on the tab of rooms. */
final class RoomSheets {

    static final String TAB = "kamar";

    private RoomSheets() {}

    /** Buildings. */
    @Component
    static class Buildings implements HomeSheet<Building> {

        @Override
        public String key() {
            return "bangunan";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "building";
        }

        @Override
        public Class<Building> section() {
            return Building.class;
        }

        @Override
        public List<String> heading() {
            return List.of("name", "condition");
        }

        @Override
        public String order() {
            return "name, id";
        }

        @Override
        public boolean past(Building building, LocalDate today) {
            return building.outOfUseOn() != null;
        }
    }

    /** Rooms. */
    @Component
    static class Rooms implements HomeSheet<Room> {

        @Override
        public String key() {
            return "ruang";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "room";
        }

        @Override
        public Class<Room> section() {
            return Room.class;
        }

        @Override
        public List<String> heading() {
            return List.of("name", "purpose", "building");
        }

        @Override
        public String order() {
            return "purpose <> 'TIDUR', building nulls last, floor nulls last, name, id";
        }

        @Override
        public Optional<Problem> problem(Room room) {
            if (room.ageFrom() != null && room.ageTo() != null && room.ageTo() < room.ageFrom())
                return Optional.of(Problem.of("ageTo", "room.ages.order"));
            return room.bedroom() && room.places() == null
                    ? Optional.of(Problem.of("places", "room.places.wanted"))
                    : Optional.empty();
        }

        @Override
        public boolean past(Room room, LocalDate today) {
            return room.outOfUseOn() != null;
        }
    }

    /** Vehicles. */
    @Component
    static class Vehicles implements HomeSheet<Vehicle> {

        @Override
        public String key() {
            return "kendaraan";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "vehicle";
        }

        @Override
        public Class<Vehicle> section() {
            return Vehicle.class;
        }

        @Override
        public List<String> heading() {
            return List.of("kind", "plate");
        }

        @Override
        public String order() {
            return "kind, plate, id";
        }

        @Override
        public boolean past(Vehicle vehicle, LocalDate today) {
            return vehicle.outOfUseOn() != null;
        }
    }

    /** Whom to call. */
    @Component
    static class EmergencyLines implements HomeSheet<EmergencyLine> {

        @Override
        public String key() {
            return "telepon-darurat";
        }

        @Override
        public String tab() {
            return TAB;
        }

        @Override
        public String table() {
            return "emergency_line";
        }

        @Override
        public Class<EmergencyLine> section() {
            return EmergencyLine.class;
        }

        @Override
        public List<String> heading() {
            return List.of("kind", "name");
        }

        @Override
        public String order() {
            return "kind, name, id";
        }

        @Override
        public boolean past(EmergencyLine line, LocalDate today) {
            return line.outOfUseOn() != null;
        }
    }
}
