package id.naungan.casework.step;

import java.util.Set;

/** A section whose answers change who signs its form. */
public interface SignersDepend {

    /** Who signs, given who usually does. */
    Set<Signer> signers(Set<Signer> usual);
}
