package id.naungan.casework.step.functioning;

import id.naungan.reference.Terms;
import org.springframework.stereotype.Component;

/** Reads the limits from the terms. */
@Component
public class FunctioningLimits {

    private final Terms terms;

    FunctioningLimits(Terms terms) {
        this.terms = terms;
    }

    public Limits limits() {
        return new Limits(
                of("keberfungsian-mampu"),
                of("keberfungsian-penuh"),
                of("hasil-berhasil"),
                of("hasil-gagal"),
                of("kesulitan-berat"));
    }

    private int of(String term) {
        return terms.value(term).value().intValue();
    }
}
