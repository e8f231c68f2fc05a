package id.naungan.reference.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the pages of regions show. */
public final class RegionView {

    private RegionView() {}

    /** One region that was found, with the name of the region it lies in and so on up. */
    public record Found(String id, String name, int level, String path) {}

    /** One region with how many lie under it, by level. */
    public record Row(
            String id, String name, @Nullable String bpsCode, long districts, long subdistricts, long villages) {}

    /** One region as it is edited. */
    public record Detail(
            String id,
            int version,
            String name,
            int level,
            @Nullable String bpsCode,
            String edition,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}
}
