package id.naungan.spm.domain;

import id.naungan.spm.domain.Formula.Category;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with one kind of recipients (handbook §4.3).
 *
 * @param need how many must be served; null when nobody wrote it down, and then there is no index
 * @param goods percent of goods and services, averaged over the items; null when nothing was owed
 * @param staff the same of staff
 */
public record Attainment(
        @Nullable Integer need,
        int recipients,
        int served,
        @Nullable BigDecimal goods,
        @Nullable BigDecimal staff,
        @Nullable BigDecimal index,
        @Nullable Category category) {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Attainment of(
            Formula formula, @Nullable Integer need, int recipients, int served, List<ItemSum> items) {
        var goods = average(items.stream().filter(i -> !i.staff()).toList());
        var staff = average(items.stream().filter(ItemSum::staff).toList());
        var quality = quality(goods, staff);
        if (need == null || need == 0 || quality == null)
            return new Attainment(need, recipients, served, rounded(goods), rounded(staff), null, null);
        var share = BigDecimal.valueOf(served)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(need), MathContext.DECIMAL64)
                .min(HUNDRED);
        var index = formula.index(share, quality);
        return new Attainment(need, recipients, served, rounded(goods), rounded(staff), index, formula.category(index));
    }

    /** Items count alike, however many persons were owed each. */
    private static @Nullable BigDecimal average(List<ItemSum> items) {
        var owed = items.stream().filter(i -> i.owed() > 0).toList();
        if (owed.isEmpty()) return null;
        return owed.stream()
                .map(ItemSum::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(owed.size()), MathContext.DECIMAL64);
    }

    private static @Nullable BigDecimal quality(@Nullable BigDecimal goods, @Nullable BigDecimal staff) {
        if (goods == null || staff == null) return goods == null ? staff : goods;
        return goods.add(staff).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
    }
}
