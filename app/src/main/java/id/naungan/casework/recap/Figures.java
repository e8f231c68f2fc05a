package id.naungan.casework.recap;

import id.naungan.casework.register.RegisterPart;
import id.naungan.kernel.Sex;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The six figures of one line of the recap, of each sex. */
public record Figures(Map<RegisterPart, Map<Sex, Integer>> counts) {

    /** Opening, in and out (transfers apart), closing: in the order of the page. */
    public static final List<RegisterPart> PARTS = List.of(
            RegisterPart.OPENING,
            RegisterPart.ENTERED_NEW,
            RegisterPart.ENTERED_BY_TRANSFER,
            RegisterPart.LEFT_FOR_GOOD,
            RegisterPart.LEFT_BY_TRANSFER,
            RegisterPart.CLOSING);

    static final Figures NONE = new Figures(Map.of());

    public int of(RegisterPart part, Sex sex) {
        return counts.getOrDefault(part, Map.of()).getOrDefault(sex, 0);
    }

    public int of(RegisterPart part) {
        return of(part, Sex.L) + of(part, Sex.P);
    }

    /** Opening plus everybody who came minus everybody who left is closing, for each sex. */
    boolean addUp() {
        return List.of(Sex.values()).stream()
                .allMatch(sex -> of(RegisterPart.OPENING, sex)
                                + of(RegisterPart.ENTERED_NEW, sex)
                                + of(RegisterPart.ENTERED_BY_TRANSFER, sex)
                                - of(RegisterPart.LEFT_FOR_GOOD, sex)
                                - of(RegisterPart.LEFT_BY_TRANSFER, sex)
                        == of(RegisterPart.CLOSING, sex));
    }

    Figures plus(Figures other) {
        var sum = new EnumMap<RegisterPart, Map<Sex, Integer>>(RegisterPart.class);
        for (var part : PARTS) {
            sum.put(
                    part,
                    Map.of(
                            Sex.L,
                            of(part, Sex.L) + other.of(part, Sex.L),
                            Sex.P,
                            of(part, Sex.P) + other.of(part, Sex.P)));
        }
        return new Figures(sum);
    }
}
