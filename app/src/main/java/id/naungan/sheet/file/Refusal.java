package id.naungan.sheet.file;

import java.util.List;

/** Carries a {@link Refused} out of the depth of parsing; never leaves this package. */
final class Refusal extends RuntimeException {

    private final transient Refused refused;

    Refusal(String reason, Object... args) {
        super(reason, null, false, false);
        refused = new Refused(
                "sheet.refused." + reason,
                List.of(args).stream().map(String::valueOf).toList());
    }

    Refused refused() {
        return refused;
    }
}
