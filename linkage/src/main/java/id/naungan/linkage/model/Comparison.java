package id.naungan.linkage.model;

import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.compare.Scale;
import java.util.List;

/** One respect in which two records are compared; {@code family} ones say the same of brothers and sisters. */
public record Comparison(String name, Measure measure, List<String> fields, boolean family, Scale scale) {
    public Comparison {
        fields = List.copyOf(fields);
    }

    /** How many levels there are, 0 (unknown) among them. */
    public int levels() {
        return measure.levels(scale);
    }

    /** Bits a level takes in a pattern. */
    int bits() {
        return 32 - Integer.numberOfLeadingZeros(levels() - 1);
    }
}
