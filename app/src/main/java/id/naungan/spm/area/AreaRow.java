package id.naungan.spm.area;

import id.naungan.spm.domain.Attainment;
import id.naungan.spm.domain.ItemSum;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of recipients in an area or a home: homes, persons who count and who do not, attainment, items. */
public record AreaRow(
        String kind,
        String setting,
        int homes,
        int others,
        @Nullable Instant computedAt,
        Attainment attainment,
        List<ItemSum> items) {

    /** Every item, what is missing most often first. */
    public List<ItemSum> byLack() {
        return items.stream()
                .sorted(Comparator.comparingInt(ItemSum::lacking).reversed())
                .toList();
    }
}
