package id.naungan.institution;

/**
 * A kind of matter that runs out (`institution.due.kind`). Whoever keeps such rows publishes a bean of it; the words are the message
 * `licence.due.` + kind.
 *
 * @param tab the tab of the home where it is renewed
 */
public record DueKind(String kind, String tab) {}
