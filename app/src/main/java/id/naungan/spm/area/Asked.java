package id.naungan.spm.area;

import id.naungan.spm.domain.Quarter;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is counted: a quarter or year, an area or one home, perhaps one kind of recipient inside or outside. */
public record Asked(
        Quarter quarter,
        String area,
        String kind,
        String setting,
        @Nullable UUID home) {

    static Asked of(Map<String, String> sent, @Nullable String region, LocalDate today) {
        var wanted = sent.getOrDefault("wilayah", "");
        var own = region == null ? "" : region;
        // Nobody asks beyond the own area; what makes no sense is the own area.
        var area = wanted.matches("\\d\\d(\\.\\d\\d)?") && wanted.startsWith(own) ? wanted : own;
        var kind = sent.getOrDefault("jenis", "");
        var setting = sent.getOrDefault("tempat", "");
        return new Asked(
                Quarter.asked(sent.getOrDefault("tahun", ""), sent.getOrDefault("triwulan", ""), today),
                area,
                kind.matches("[A-Z_]{1,40}") ? kind : "",
                setting.equals("LUAR") ? "LUAR" : "DALAM",
                null);
    }

    public static Asked home(Quarter quarter, UUID home) {
        return new Asked(quarter, "", "", "", home);
    }

    public static Asked area(Quarter quarter, String area) {
        return new Asked(quarter, area, "", "", null);
    }

    Asked at(Quarter other) {
        return new Asked(other, area, kind, setting, home);
    }

    Asked of(String otherKind, String otherSetting) {
        return new Asked(quarter, area, otherKind, otherSetting, home);
    }

    /** As parameters of an address, without the kind. */
    public String base() {
        return quarter.query() + (area.isEmpty() ? "" : "&wilayah=" + area);
    }

    public String query() {
        return base() + (kind.isEmpty() ? "" : "&jenis=" + kind + "&tempat=" + setting);
    }
}
