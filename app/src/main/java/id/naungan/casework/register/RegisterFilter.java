package id.naungan.casework.register;

import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the register is shown; it travels in the address, so the names of its parts are words of the address. */
public record RegisterFilter(
        @Nullable RegisterPart isi,
        @Nullable LocalDate dari,
        @Nullable LocalDate sampai,
        @Nullable Sex jk,
        @Nullable UUID lks,
        @Nullable String kab) {

    public static final RegisterFilter NONE = new RegisterFilter(null, null, null, null, null, null);

    public RegisterPart part() {
        return isi == null ? RegisterPart.NOW : isi;
    }

    /** What the page offers, with the finer part a recap has led to. */
    public List<RegisterPart> choices() {
        return Stream.concat(RegisterPart.USUAL.stream(), Stream.of(part()))
                .distinct()
                .toList();
    }

    /** The first day; a period without beginning begins before every register. */
    public LocalDate from() {
        return dari == null ? LocalDate.of(1900, 1, 1) : dari;
    }

    /** The day after the last; a period without end includes today and everything planned. */
    public LocalDate end() {
        return sampai == null ? LocalDate.of(2200, 1, 1) : sampai.plusDays(1);
    }
}
