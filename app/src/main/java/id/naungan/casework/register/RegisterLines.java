package id.naungan.casework.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some lines, with how many there are in all and where the next ones begin. */
public record RegisterLines(List<Line> lines, @Nullable String next, int total) {}
