package id.naungan.standard.profile;

import id.naungan.institution.OccupancyHistory.Month;
import id.naungan.institution.domain.Institution;
import id.naungan.standard.domain.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a home is, from its records: the register, counts without anybody's name, standings, and residents by month. */
public record HomeProfile(
        Institution home, boolean placeShown, List<Count> counts, List<Standing> standings, List<Month> months) {

    /** One count: of men and women, of staff and those cleared, of rooms and their area, by the section it stands in. */
    public record Count(
            String section, String code, int n, @Nullable Integer m) {

        public int sum() {
            return n + (m == null ? 0 : m);
        }
    }

    public List<Count> of(String section) {
        return counts.stream().filter(c -> c.section().equals(section)).toList();
    }

    public int residents() {
        return of("UMUR").stream().mapToInt(Count::sum).sum();
    }

    public int staff() {
        return of("PETUGAS").stream().mapToInt(Count::n).sum();
    }

    public int moved(String code) {
        return of("GERAK").stream()
                .filter(c -> c.code().equals(code))
                .mapToInt(Count::n)
                .sum();
    }
}
