package id.naungan.web;

import java.util.List;

/** Somebody else changed the record meanwhile (409); carries both versions so that nothing typed is lost. */
public class Stale extends RuntimeException {

    private final transient List<Difference> differences;

    /** Before is what stands in the record now, after is what this person wanted. */
    public Stale(List<Difference> differences) {
        super("changed by somebody else");
        this.differences = List.copyOf(differences);
    }

    /** Without the two versions at hand. */
    public Stale() {
        this(List.of());
    }

    public List<Difference> differences() {
        return differences;
    }
}
