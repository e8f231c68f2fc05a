package id.naungan.client.domain;

import id.naungan.kernel.Kk;
import id.naungan.kernel.Malformed;
import id.naungan.kernel.Nik;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules for NIK and KK of a file: what is malformed may stay, but only under a status that says so. */
final class Numbers {

    private static final Set<String> MAY_BE_WRONG = Set.of("TIDAK_VALID", "GANDA");

    private Numbers() {}

    /** Without what people type between digits; a text that is no row of digits stays as it was typed. */
    static @Nullable String tidy(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var digits = typed.replaceAll("[\\s.\\-'`\u2019]", "");
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits : typed.strip();
    }

    /** Key of the sentence for a NIK that may not stand under this status. */
    static Optional<String> nikProblem(@Nullable String nik, @Nullable String status) {
        if (nik == null) return "ADA".equals(status) ? Optional.of("client.nik.missing") : Optional.empty();
        return problem(nik, status, Nik::parse);
    }

    /** Key of the sentence for a status that denies the NIK standing beside it. */
    static Optional<String> nikStatusProblem(@Nullable String nik, @Nullable String status) {
        return nik != null && "TIDAK_ADA".equals(status) ? Optional.of("client.nik.present") : Optional.empty();
    }

    static Optional<String> kkProblem(@Nullable String kk, @Nullable String status) {
        if (kk == null) return "ADA".equals(status) ? Optional.of("client.kk.missing") : Optional.empty();
        return problem(kk, status, Kk::parse);
    }

    static Optional<String> kkStatusProblem(@Nullable String kk, @Nullable String status) {
        return kk != null && "TIDAK_ADA".equals(status) ? Optional.of("client.kk.present") : Optional.empty();
    }

    private static Optional<String> problem(String number, @Nullable String status, Function<String, ?> parse) {
        try {
            parse.apply(number);
            return Optional.empty();
        } catch (Malformed malformed) {
            return status != null && MAY_BE_WRONG.contains(status)
                    ? Optional.empty()
                    : Optional.of("client." + malformed.messageKey());
        }
    }
}
