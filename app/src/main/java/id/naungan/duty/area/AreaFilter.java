package id.naungan.duty.area;

import id.naungan.kernel.Worded;
import java.util.Arrays;
import java.util.Map;

/** Which homes of an area are asked for. */
public record AreaFilter(Which mana, String wilayah, int page) {

    static final int PAGE = 50;

    /** Which of them; the condition is on the columns of the list. */
    public enum Which implements Worded {
        SEMUA("true"),
        KOSONG("x.uncovered > 0"),
        KURANG("x.below > 0"),
        PROFESIONAL("x.wanted > 0"),
        TANPA("x.shifts = 0");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        @Override
        public String messageKey() {
            return "duty.area." + name();
        }
    }

    public AreaFilter {
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
        page = Math.clamp(page, 1, 10_000);
    }

    static AreaFilter of(Map<String, String> asked) {
        var hal = asked.getOrDefault("hal", "1");
        return new AreaFilter(
                Arrays.stream(Which.values())
                        .filter(which -> which.name().equals(asked.getOrDefault("mana", "")))
                        .findFirst()
                        .orElse(Which.SEMUA),
                asked.getOrDefault("wilayah", ""),
                hal.matches("\\d{1,5}") ? Integer.parseInt(hal) : 1);
    }

    /** This filter under an address, for another part of the homes. */
    public String href(String path, Which which) {
        return path + "?mana=" + which.name() + (wilayah.isEmpty() ? "" : "&wilayah=" + wilayah);
    }
}
