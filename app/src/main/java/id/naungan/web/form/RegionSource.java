package id.naungan.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds regions for a {@link RegionPick}; implemented by the reference module. */
public interface RegionSource {

    /** The region of a code, named with the regions it lies in. */
    Optional<Option> named(String code, Locale locale);

    /** The regions of a level that fit the words, best first, at most some twenty. */
    List<Option> search(String words, int level, Locale locale);
}
