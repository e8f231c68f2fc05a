package id.naungan.portal.edition;

import id.naungan.portal.figure.Key;
import org.jspecify.annotations.Nullable;

/** One number that differs between two editions of a period; null where it is not shown. */
public record Change(
        Key key, @Nullable Integer before, @Nullable Integer now) {}
