package id.naungan.incident;

/** Something of this module that must be looked at again and again: clocks that run out, offices that do not answer. */
public interface Watch {
    void watch(java.time.Instant now);
}
