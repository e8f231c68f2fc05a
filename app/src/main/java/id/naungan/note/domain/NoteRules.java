package id.naungan.note.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a note may be written, and what becomes of a second one for the same child and day. Pure. */
public final class NoteRules {

    private NoteRules() {}

    /** Whether a note for this day may be written now. */
    public enum Timeliness {
        FINE,
        /** The day has not begun: a phone with a wrong clock. */
        AHEAD,
        TOO_LATE
    }

    /** A day may be written for until it lies more than `mostDaysBack` days back. */
    public static Timeliness timeliness(LocalDate day, LocalDate today, int mostDaysBack) {
        if (day.isAfter(today)) return Timeliness.AHEAD;
        return day.isBefore(today.minusDays(mostDaysBack)) ? Timeliness.TOO_LATE : Timeliness.FINE;
    }

    /** When a client lived in the home that answers for the file, as far as it concerns one day. */
    public record Lived(
            @Nullable LocalDate residentSince,
            @Nullable LocalDate stayedFrom,
            @Nullable LocalDate stayedUntil) {

        /** Present residence decides; before it, the stay that had begun by then. The day of leaving still counts. */
        public Residence on(LocalDate day) {
            if (residentSince != null && !day.isBefore(residentSince)) return Residence.THERE;
            if (stayedFrom == null) return Residence.NOT_YET;
            return stayedUntil == null || !day.isAfter(stayedUntil) ? Residence.THERE : Residence.LEFT;
        }
    }

    /** Whether a client lived in the home on a day. */
    public enum Residence {
        THERE,
        NOT_YET,
        LEFT
    }

    /** What to do with a note. */
    public sealed interface Verdict {
        record Write(Answers answers) implements Verdict {}

        /** Nothing new in it. */
        record Keep() implements Verdict {}

        record Correct(Answers answers) implements Verdict {}

        /** Two people's notes that fit together. */
        record Merge(Answers answers) implements Verdict {}

        record Quarrel() implements Verdict {}
    }

    /**
     * Judges a note against the one that stands. Who has seen what stands, or wrote it alone and writes again later on the same
     * phone, corrects it; everyone else adds to it, and does not overwrite what another answered otherwise.
     */
    public static Verdict judge(
            Answers sent, @Nullable Integer seen, UUID writer, Instant writtenAt, @Nullable Standing stands) {
        if (stands == null) return new Verdict.Write(sent);
        var knows = seen == null
                ? writer.equals(stands.writtenBy()) && !writtenAt.isBefore(stands.writtenAt())
                : seen == stands.version();
        var wanted = sent.keepingPhotoOf(stands.answers());
        if (wanted.equals(stands.answers())) return new Verdict.Keep();
        if (knows) return new Verdict.Correct(wanted);
        var merged = stands.answers().merge(sent).orElse(null);
        if (merged == null) return new Verdict.Quarrel();
        return merged.equals(stands.answers()) ? new Verdict.Keep() : new Verdict.Merge(merged);
    }
}
