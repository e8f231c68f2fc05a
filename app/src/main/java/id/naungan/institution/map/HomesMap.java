package id.naungan.institution.map;

import id.naungan.access.Scopes;
import id.naungan.institution.list.Finding;
import id.naungan.institution.list.ListFilter;
import id.naungan.institution.map.HomesRead.Home;
import id.naungan.institution.map.HomesRead.Regency;
import id.naungan.institution.map.MapView.Group;
import id.naungan.institution.map.MapView.Mapped;
import id.naungan.institution.map.MapView.Mark;
import id.naungan.institution.map.MapView.Point;
import id.naungan.reference.Boundaries;
import id.naungan.reference.Outline;
import id.naungan.reference.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the homes a filter means in the area the caller answers for. */
@Component
class HomesMap {

    /** More points than this are counted by region, so that the page stays light. */
    static final int MOST = 500;

    private final HomesRead read;
    private final Finding finding;
    private final Boundaries boundaries;
    private final Scopes scopes;
    private final Map<String, Sheet> drawn = new ConcurrentHashMap<>();

    HomesMap(HomesRead read, Finding finding, Boundaries boundaries, Scopes scopes) {
        this.read = read;
        this.finding = finding;
        this.boundaries = boundaries;
        this.scopes = scopes;
    }

    @Transactional(readOnly = true)
    public Mapped of(ListFilter asked, Locale locale) {
        var found = finding.of(asked, locale);
        var regencies = read.regencies(found.filter());
        var area = area(found.filter(), regencies);
        var shown = regencies.stream().mapToLong(Regency::homes).sum();
        var sheet = sheet(area, regencies);
        var many = shown > MOST;
        return new Mapped(
                area,
                sheet,
                many ? List.of() : points(found.filter(), sheet),
                many ? groups(regencies, area, sheet) : List.of(),
                found.total(),
                found.total() - shown,
                found.filters());
    }

    /** What is drawn: what the filter names, else where the caller answers for; a home alone lies in its regency. */
    private String area(ListFilter f, List<Regency> regencies) {
        var region = scopes.current().region();
        if (!f.wilayah().isEmpty() && (region == null || f.wilayah().startsWith(region))) return f.wilayah();
        if (region != null) return region;
        return regencies.size() == 1 ? regencies.getFirst().district() : "";
    }

    private @Nullable Sheet sheet(String area, List<Regency> regencies) {
        var outlines = boundaries.within(area.length() == 2 ? area + "." : area);
        if (!outlines.isEmpty())
            return drawn.computeIfAbsent(area, a -> Sheet.of(outlines.values(), Sheet.around(outlines.values())));
        // Seven small regencies have no outline; the middle of their homes stands for them.
        return regencies.stream()
                .filter(r -> r.latitude() != null && r.longitude() != null)
                .findFirst()
                .map(r -> Sheet.of(List.of(), around(r.latitude(), r.longitude())))
                .orElse(null);
    }

    private static Outline.Box around(BigDecimal latitude, BigDecimal longitude) {
        double up = latitude.doubleValue(), along = longitude.doubleValue();
        return new Outline.Box(along - 0.1, up - 0.1, along + 0.1, up + 0.1);
    }

    private List<Point> points(ListFilter f, @Nullable Sheet sheet) {
        var over = read.over();
        return read.homes(f, MOST).stream()
                .map(home -> point(home, sheet, over.contains(home.id())))
                .toList();
    }

    private static Point point(Home home, @Nullable Sheet sheet, boolean over) {
        var latitude = home.latitude();
        var longitude = home.longitude();
        var mark = latitude == null || longitude == null
                ? Mark.WITHOUT
                : sheet != null && sheet.holds(latitude.doubleValue(), longitude.doubleValue())
                        ? Mark.DRAWN
                        : Mark.OUTSIDE;
        var placed = mark == Mark.DRAWN;
        return new Point(
                home.id(),
                home.name(),
                home.kind(),
                home.district(),
                home.status(),
                home.until(),
                over,
                mark,
                placed ? sheet.x(longitude.doubleValue()) : 0,
                placed ? sheet.y(latitude.doubleValue()) : 0);
    }

    /** By province where the nation is seen, else by regency. */
    private List<Group> groups(List<Regency> regencies, String area, @Nullable Sheet sheet) {
        var by = new TreeMap<String, List<Regency>>();
        for (var r : regencies)
            by.computeIfAbsent(
                            area.isEmpty() ? r.district().substring(0, 2) : r.district(),
                            k -> new java.util.ArrayList<>())
                    .add(r);
        return by.entrySet().stream()
                .map(e -> group(e.getKey(), e.getValue(), sheet))
                .toList();
    }

    private static Group group(String region, List<Regency> parts, @Nullable Sheet sheet) {
        long homes = 0, sites = 0;
        double up = 0, along = 0;
        for (var r : parts) {
            homes += r.homes();
            sites += r.sites();
            if (r.latitude() == null || r.longitude() == null) continue;
            up += r.latitude().doubleValue() * r.sites();
            along += r.longitude().doubleValue() * r.sites();
        }
        var placed = sheet != null && sites > 0 && sheet.holds(up / sites, along / sites);
        return new Group(
                region, homes, sites, placed, placed ? sheet.x(along / sites) : 0, placed ? sheet.y(up / sites) : 0);
    }
}
