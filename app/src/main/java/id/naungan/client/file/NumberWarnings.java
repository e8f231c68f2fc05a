package id.naungan.client.file;

import id.naungan.client.domain.Client;
import id.naungan.kernel.Kk;
import id.naungan.kernel.Malformed;
import id.naungan.kernel.Nik;
import id.naungan.kernel.RegionCode;
import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What looks odd about the numbers of a file: said beside the value, never in anybody's way. */
final class NumberWarnings {

    private NumberWarnings() {}

    /** Message keys by field of the identity. A number kept under a status that admits it is wrong raises nothing more. */
    static Map<String, List<String>> of(Client client, LocalDate today, Predicate<RegionCode> known) {
        var identity = client.identity();
        return Map.of(
                "nik",
                        keys(() -> identity.nik() == null
                                ? List.of()
                                : Nik.parse(identity.nik())
                                        .warnings(client.birth().birthDate(), identity.sex(), known)),
                "kk",
                        keys(() -> identity.kk() == null
                                ? List.of()
                                : Kk.parse(identity.kk()).warnings(today, known)));
    }

    private static List<String> keys(Supplier<List<? extends Worded>> warnings) {
        try {
            return warnings.get().stream().map(Worded::messageKey).toList();
        } catch (Malformed malformed) {
            return List.of(malformed.messageKey());
        }
    }
}
