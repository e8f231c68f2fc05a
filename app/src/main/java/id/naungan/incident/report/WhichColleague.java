package id.naungan.incident.report;

import id.naungan.kernel.NameWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which account of the staff is accused: the one that was chosen, or the only one of that name. Whoever is named by name only must be
 * kept away from the report all the same, and a head gone around.
 */
final class WhichColleague {

    /** Of these nobody is staff, whatever the name. */
    private static final Set<String> NO_STAFF = Set.of("ANAK_LAIN", "KELUARGA", "ORANG_LUAR");

    private WhichColleague() {}

    /** Nothing for somebody of another home: then what was chosen cannot be taken. */
    static Optional<UUID> chosen(UUID account, List<Whom.Colleague> staff) {
        return staff.stream().map(Whom.Colleague::id).filter(account::equals).findFirst();
    }

    static @Nullable UUID named(@Nullable String relation, @Nullable String name, List<Whom.Colleague> staff) {
        if (name == null || relation != null && NO_STAFF.contains(relation)) return null;
        var asked = keys(name);
        if (asked.isEmpty()) return null;
        var found = staff.stream()
                .filter(colleague -> keys(colleague.name()).equals(asked))
                .toList();
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    private static List<String> keys(String name) {
        return NameWords.of(name).own().stream()
                .map(NameWords.Word::key)
                .sorted()
                .toList();
    }
}
