package id.naungan.casework.step;

import java.util.Set;

/** A section that puts the person into categories, so that the file's own list need not be filled in again. */
public interface Categorised {

    /** The code table: PPKS or AMPK. */
    String scheme();

    Set<String> codes();
}
