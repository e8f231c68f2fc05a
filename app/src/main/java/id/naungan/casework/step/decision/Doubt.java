package id.naungan.casework.step.decision;

import id.naungan.casework.step.CareTerm;
import id.naungan.casework.step.FamilyCare;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Worded;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks against placing somebody in a home; it forbids nothing, but whoever decides must have seen it (SNPA Bab III). */
public enum Doubt implements Worded {
    /** The family can care without support. */
    KELUARGA_BISA,
    /** Another alternative was found possible (R05). */
    PILIHAN_LAIN_BISA,
    /** Nothing but poverty stands in the way (R04). */
    KEMISKINAN_SAJA,
    /** Nothing was tried to keep family care (R02). */
    BELUM_DIUPAYAKAN,
    /** A child under five, and no emergency (R07). */
    BALITA,
    /** The client does not agree (R06). */
    KLIEN_TIDAK_SETUJU;

    private static final int TODDLER_UNTIL = 5;

    /**
     * Doubts about a decision, from its sections as far as they can be read.
     *
     * @param age in whole years, or null when it is not known
     */
    public static Set<Doubt> of(Collection<? extends Record> sections, @Nullable Integer age) {
        var doubts = EnumSet.noneOf(Doubt.class);
        var recommended = one(sections, Recommendation.class);
        if (recommended.filter(r -> r.choice().equals("LKS")).isEmpty()) return doubts;
        one(sections, CanFamilyCare.class).ifPresent(care -> {
            if (care.verdict() == FamilyCare.YA) doubts.add(KELUARGA_BISA);
            if (care.povertyOnly()) doubts.add(KEMISKINAN_SAJA);
            if (care.tried().contains("BELUM_ADA")) doubts.add(BELUM_DIUPAYAKAN);
        });
        if (alternatives(sections).anyMatch(weighed -> weighed.suits() == Suits.BISA)) doubts.add(PILIHAN_LAIN_BISA);
        recommended.ifPresent(r -> {
            if (age != null && age < TODDLER_UNTIL && r.term() != CareTerm.DARURAT) doubts.add(BALITA);
            if (r.clientAgrees() == Answer.TIDAK) doubts.add(KLIEN_TIDAK_SETUJU);
        });
        return doubts;
    }

    /** All that was weighed but the home itself. */
    private static Stream<Weighed> alternatives(Collection<? extends Record> sections) {
        return sections.stream().flatMap(section -> switch (section) {
            case Alternatives a -> Stream.of(a.support(), a.kin());
            case ChildAlternatives c -> Stream.of(c.foster(), c.guardianship(), c.adoption());
            case AdultAlternatives a -> Stream.of(a.homeHelp(), a.alone(), a.custody());
            default -> Stream.<Weighed>empty();
        });
    }

    private static <T extends Record> Optional<T> one(Collection<? extends Record> sections, Class<T> type) {
        return sections.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Override
    public String messageKey() {
        return "step.doubt." + name();
    }
}
