package id.naungan.casework.step;

/** A section that says whether any family is known; where none is, Dinsos signs in its place. */
public interface FamilyKnown {
    boolean familyUnknown();
}
