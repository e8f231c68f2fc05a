package id.naungan.incident.board;

import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.State;
import java.util.List;
import java.util.function.Predicate;

/** How many incidents a filter leaves: those the reader may open, and those of which only the number is told. */
public record Counts(List<Line> lines) {

    /** Incidents that have these three in common. */
    public record Line(State state, Severity severity, boolean readable, long n, long late) {}

    private long sum(Predicate<Line> which) {
        return lines.stream().filter(which).mapToLong(Line::n).sum();
    }

    /** What the list holds. */
    public long own() {
        return sum(Line::readable);
    }

    /** What is counted only. */
    public long others() {
        return sum(line -> !line.readable());
    }

    public long all() {
        return sum(line -> true);
    }

    public long own(State state) {
        return sum(line -> line.readable() && line.state() == state);
    }

    public long of(Severity severity) {
        return sum(line -> line.severity() == severity);
    }

    public long of(State state) {
        return sum(line -> line.state() == state);
    }

    public long open() {
        return sum(line -> line.state().open());
    }

    /** With a clock that is late now, of those the reader may open. */
    public long ownLate() {
        return lines.stream().filter(Line::readable).mapToLong(Line::late).sum();
    }

    public long late() {
        return lines.stream().mapToLong(Line::late).sum();
    }
}
