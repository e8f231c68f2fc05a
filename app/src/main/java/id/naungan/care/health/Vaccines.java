package id.naungan.care.health;

import id.naungan.care.entry.Entry;
import id.naungan.reference.Codes;
import id.naungan.reference.Codes.Code;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every vaccine of the national programme with what is known of it for one person; the gaps are lines too. */
public record Vaccines(List<Line> lines) {

    /** A vaccine, given or not. */
    public record Line(Code code, @Nullable Entry<Immunisation> given) {}

    static Vaccines of(Codes codes, List<Entry<Immunisation>> given) {
        Map<String, Entry<Immunisation>> known =
                given.stream().collect(Collectors.toMap(e -> e.value().vaccine(), Function.identity(), (a, b) -> a));
        return new Vaccines(codes.all("IMUNISASI").stream()
                .filter(code -> known.containsKey(code.code()) || codes.isValid("IMUNISASI", code.code()))
                .map(code -> new Line(code, known.get(code.code())))
                .toList());
    }

    public long missing() {
        return lines.stream().filter(line -> line.given() == null).count();
    }
}
