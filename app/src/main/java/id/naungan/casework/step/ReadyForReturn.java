package id.naungan.casework.step;

/** A section that decides whether somebody may go home; no reunification without it. */
public interface ReadyForReturn {
    boolean ready();
}
