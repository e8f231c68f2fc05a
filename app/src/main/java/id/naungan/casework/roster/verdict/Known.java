package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.kernel.NameWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Knows the children of a home again: by the same NIK, or by the same name and day of birth unless the mother says otherwise.
 * Every file is found once, so that two namesakes are two children the second time too.
 */
final class Known {

    private final Map<String, KnownFile> byNik = new HashMap<>();
    private final Map<String, List<KnownFile>> byName = new HashMap<>();
    private final Set<UUID> found = new HashSet<>();

    Known(List<KnownFile> files) {
        for (var file : files) {
            if (file.nik() != null) byNik.put(file.nik(), file);
            byName.computeIfAbsent(key(file.nameKey(), file.birth()), key -> new ArrayList<>())
                    .add(file);
        }
    }

    /** How a child was known again. */
    record Match(KnownFile file, boolean byNik) {}

    @Nullable
    Match find(RosterRow row) {
        var same = row.identity().nik().status() == IdNumber.Status.PRESENT
                ? byNik.get(row.identity().nik().digits())
                : null;
        if (same != null && found.add(same.id())) return new Match(same, true);
        for (var file : byName.getOrDefault(key(row), List.of())) {
            if (fits(file, row) && found.add(file.id())) return new Match(file, false);
        }
        return null;
    }

    /** What two rows of the same child have in common. */
    static String key(RosterRow row) {
        return key(nameKey(row.identity().name()), row.birth().date());
    }

    static String nameKey(String name) {
        return String.join(" ", NameWords.of(name).keys());
    }

    static Set<String> mother(RosterRow row) {
        var name = row.family().mother().name();
        return name == null ? Set.of() : NameWords.of(name).keys();
    }

    /** Neither the mother nor the sex nor another NIK speaks against it. */
    private static boolean fits(KnownFile file, RosterRow row) {
        var nik = row.identity().nik();
        boolean otherNik = nik.status() == IdNumber.Status.PRESENT
                && file.nik() != null
                && !file.nik().equals(nik.digits());
        return !otherNik && file.sex() == Entering.sex(row) && mothersAgree(file.mother(), mother(row));
    }

    static boolean mothersAgree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static String key(String name, @Nullable LocalDate birth) {
        return name + "|" + birth;
    }
}
