package id.naungan.document.letter;

import org.jspecify.annotations.Nullable;

/** One line of a letter: a label and what was recorded, or nothing. */
public record Fact(String label, @Nullable String value) {}
