package id.naungan.document.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who writes: the home's name, where it is and how to reach it, its registration, and the city that stands before a date. */
public record Letterhead(
        String name, List<String> lines, @Nullable String registration, String city) {}
