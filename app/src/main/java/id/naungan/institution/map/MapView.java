package id.naungan.institution.map;

import id.naungan.institution.list.InstitutionView.Filters;
import id.naungan.reference.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the map of homes shows. */
public final class MapView {

    /** What the legend explains. */
    public static final List<String> SHAPES = List.of("bulat", "kotak", "segitiga", "ketupat", "penuh");

    private MapView() {}

    /** Where a home stands, or why it does not stand on the map. */
    public enum Mark {
        DRAWN,
        WITHOUT,
        OUTSIDE
    }

    /** One home; `x` and `y` count only where it is drawn. */
    public record Point(
            UUID id,
            String name,
            String kind,
            String district,
            String status,
            @Nullable LocalDate until,
            boolean over,
            Mark mark,
            int x,
            int y) {

        public boolean lapsed(LocalDate today) {
            return status.equals("TERDAFTAR") && until != null && until.isBefore(today);
        }

        public boolean drawn() {
            return mark == Mark.DRAWN;
        }

        /** Shape and colour of its status: a circle for registered, a square for under way, a triangle and a diamond for the rest. */
        public String shape(LocalDate today) {
            return switch (status) {
                case "TERDAFTAR" -> lapsed(today) ? "segitiga" : "bulat";
                case "PROSES" -> "kotak";
                case "DICABUT", "TUTUP", "FIKTIF" -> "ketupat";
                default -> "segitiga";
            };
        }
    }

    /** Homes of a region counted together; `sites` of them have coordinates. */
    public record Group(String region, long homes, long sites, boolean drawn, int x, int y) {

        public long without() {
            return homes - sites;
        }

        /** A circle whose area grows with the number. */
        public int radius() {
            return (int) Math.clamp(Math.round(7 + Math.sqrt(homes) * 0.8), 8, 26);
        }
    }

    /** The map: homes one by one, or counted by region where they are many; `hidden` ones are never drawn. */
    public record Mapped(
            String region,
            @Nullable Sheet sheet,
            List<Point> points,
            List<Group> groups,
            long total,
            long hidden,
            Filters filters) {

        public boolean grouped() {
            return !groups.isEmpty();
        }

        public long without() {
            return grouped()
                    ? groups.stream().mapToLong(Group::without).sum()
                    : points.stream().filter(p -> p.mark() == Mark.WITHOUT).count();
        }

        public long outside() {
            return points.stream().filter(p -> p.mark() == Mark.OUTSIDE).count();
        }

        public long shown() {
            return total - hidden;
        }
    }
}
