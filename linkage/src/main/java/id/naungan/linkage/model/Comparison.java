package id.naungan.linkage.model;

import id.naungan.linkage.compare.Measure;
import java.util.List;

/** One respect in which two records are compared; {@code family} ones say the same of brothers and sisters. */
public record Comparison(String name, Measure measure, List<String> fields, boolean family) {
    public Comparison {
        fields = List.copyOf(fields);
    }
}
