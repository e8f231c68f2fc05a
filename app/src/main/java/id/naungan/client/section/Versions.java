package id.naungan.client.section;

import id.naungan.web.Stale;
import org.jspecify.annotations.Nullable;

/** The version a corrector saw against the version that stands. */
final class Versions {

    private Versions() {}

    static int of(@Nullable Integer version) {
        return version == null ? 0 : version;
    }

    static void check(@Nullable Integer now, int seen) {
        if (of(now) != seen) throw new Stale();
    }
}
