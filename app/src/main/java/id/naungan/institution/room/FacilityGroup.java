package id.naungan.institution.room;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facilities of one of the seven groups of PP 39/2012, each kind with what the home has of it. */
public record FacilityGroup(String code, List<Line> lines) {

    /** One kind; `condition` is null where nothing was written down yet. */
    public record Line(
            String kind, int version, int count, @Nullable String condition, int needed) {

        boolean known() {
            return condition != null;
        }

        boolean there() {
            return count > 0;
        }

        boolean broken() {
            return condition != null && condition.startsWith("RUSAK");
        }
    }

    public long known() {
        return lines.stream().filter(Line::known).count();
    }

    public long there() {
        return lines.stream().filter(Line::there).count();
    }

    public long broken() {
        return lines.stream().filter(Line::broken).count();
    }

    public long needed() {
        return lines.stream().filter(line -> line.needed() > 0).count();
    }

    /** Changes with every line that changes: who saves over an older state is told. */
    public int version() {
        return lines.stream()
                .mapToInt(line -> line.known() ? line.version() + 1 : 0)
                .sum();
    }
}
