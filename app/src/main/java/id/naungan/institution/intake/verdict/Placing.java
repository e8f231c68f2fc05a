package id.naungan.institution.intake.verdict;

import static id.naungan.institution.intake.reading.IntakeField.*;

import id.naungan.institution.intake.reading.HomeRow;
import id.naungan.institution.intake.reading.IntakeField;
import id.naungan.institution.intake.reading.Remark;
import id.naungan.reference.Regions.Region;
import id.naungan.sheet.value.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the region of a home by the names its row gives, within the area of an office; what lies outside is refused. */
final class Placing {

    private static final Pattern SUBDISTRICT_IN_ADDRESS =
            Pattern.compile("(?i)\\b(?:kec|kecamatan)\\b[. :]*([\\p{L}' ]{3,30}?)(?=[,;(/]|\\s+(?:kab|kota|kel|desa|prov)\\b|$)");
    private static final Pattern VILLAGE_IN_ADDRESS =
            Pattern.compile("(?i)\\b(?:kel|kelurahan|desa|ds)\\b[. :]*([\\p{L}' ]{3,30}?)(?=[,;(/]|\\s+(?:kec|kab|kota|prov)\\b|$)");
    private static final Pattern REGENCY_IN_TEXT =
            Pattern.compile("(?i)\\b((?:kab(?:upaten)?|kota)\\b[. :]*[\\p{L}' ]{3,40}?)(?=[,;()/\\d]|\\s+(?:tahun|thn|prov(?:insi)?|kec)\\b|$)");

    /** What came of it. */
    sealed interface Found {

        /** A region of the office's area, with what was doubtful. */
        record At(String region, List<Remark> remarks) implements Found {}

        record Refused(Hint why) implements Found {}
    }

    private final String area;
    private final RegionNames regencies;
    private final RegionNames subdistricts;
    private final RegionNames villages;
    private final Function<String, List<Region>> elsewhere;

    /**
     * `regencies` are the nation's, the rest the area's; `elsewhere` tells where in the nation subdistricts of a name are.
     */
    Placing(
            String area,
            List<Region> regencies,
            List<Region> subdistricts,
            List<Region> villages,
            Function<String, List<Region>> elsewhere) {
        this.area = area;
        this.regencies = new RegionNames(regencies);
        this.subdistricts = new RegionNames(subdistricts);
        this.villages = new RegionNames(villages);
        this.elsewhere = elsewhere;
    }

    Found of(HomeRow row) {
        var placed = row.placed();
        var regency = placed.regency() != null ? regency(placed.regency(), true) : heading(row);
        if (regency instanceof Found.Refused) return regency;
        var within = regency instanceof Found.At(var code, _) ? code : area;
        var remarks = new ArrayList<Remark>();
        var typed = typed(placed.subdistrict(), placed.area(), placed.address(), SUBDISTRICT_IN_ADDRESS);
        var subdistrict = typed == null ? null : subdistricts.only(typed, within);
        if (typed != null && subdistrict == null) {
            var outside = outside(typed, within);
            if (outside != null) return outside;
            remarks.add(remark(SUBDISTRICT, "region.unknown", typed));
        }
        if (subdistrict != null) within = subdistrict.id();
        var village = village(row, within, remarks);
        if (village != null) within = village.id();
        return within.length() < 5
                ? new Found.Refused(Hint.of("intake.row.noRegency"))
                : new Found.At(within, remarks);
    }

    private @Nullable Region village(HomeRow row, String within, List<Remark> remarks) {
        var placed = row.placed();
        var typed = typed(placed.village(), placed.area(), placed.address(), VILLAGE_IN_ADDRESS);
        if (typed == null || within.length() < 5) return null;
        var found = villages.only(typed, within);
        if (found == null && placed.village() != null) remarks.add(remark(VILLAGE, "region.unknown", typed));
        return found;
    }

    /** A column of its own, else one that holds village and subdistrict together, else the address. */
    private @Nullable String typed(
            @Nullable String own, @Nullable String together, @Nullable String address, Pattern inAddress) {
        if (own != null) return own;
        if (together != null) {
            var parts = together.split("\\s*[/,;]\\s*");
            if (parts.length == 2) return inAddress == VILLAGE_IN_ADDRESS ? parts[0] : parts[1];
        }
        return Stream.of(together, address)
                .filter(Objects::nonNull)
                .map(inAddress::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst()
                .orElse(null);
    }

    /** The regency a heading, the sheet or the title speaks of; null where none does, and then the office's own area holds. */
    private @Nullable Found heading(HomeRow row) {
        for (var heading : row.headings()) {
            var match = REGENCY_IN_TEXT.matcher(heading);
            while (match.find()) {
                var found = regency(match.group(1), false);
                if (found != null) return found;
            }
            var bare = regencies.only(heading, area);
            if (bare != null) return at(bare);
        }
        return null;
    }

    /** `typed` is what stands in a column: it must be understood; words in a heading may mean anything. */
    private @Nullable Found regency(String text, boolean typed) {
        var here = regencies.named(text, area);
        if (here.size() == 1) return at(here.getFirst());
        if (here.size() > 1) return new Found.Refused(Hint.of("intake.row.regencyOrCity", text));
        var there = regencies.named(text, "");
        if (!there.isEmpty() && exact(there, text)) return outside(there.getFirst());
        return typed ? new Found.Refused(Hint.of("intake.row.regencyUnknown", text)) : null;
    }

    private static boolean exact(List<Region> found, String text) {
        return RegionNames.bare(found.getFirst().name()).equals(RegionNames.bare(text));
    }

    private static Found at(Region region) {
        return new Found.At(region.id(), List.of());
    }

    /** A subdistrict nobody knows here but that exists elsewhere is another office's; a misspelt one is only unknown. */
    private @Nullable Found outside(String subdistrict, String within) {
        if (within.length() < 5 && !subdistricts.named(subdistrict, area).isEmpty()) return null;
        var found = elsewhere.apply(RegionNames.bare(subdistrict));
        boolean here = found.stream().anyMatch(region -> region.id().startsWith(area + "."));
        return found.isEmpty() || here ? null : outside(found.getFirst());
    }

    private static Found outside(Region region) {
        return new Found.Refused(Hint.of("intake.row.outside", region.name()));
    }

    private static Remark remark(IntakeField field, String key, String text) {
        return new Remark(field, Hint.of("intake.remark." + key, text));
    }
}
