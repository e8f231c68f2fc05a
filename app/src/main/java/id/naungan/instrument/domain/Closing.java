package id.naungan.instrument.domain;

import id.naungan.instrument.domain.Filled.Place;
import java.util.List;

/** What became of finishing a sheet. */
public sealed interface Closing {

    record Closed() implements Closing {}

    /** It was finished or given up before. */
    record Already() implements Closing {}

    /** Questions that must be answered are not, or answers do not fit any more. */
    record Missing(List<Place> missing, List<Place> unfit) implements Closing {}
}
