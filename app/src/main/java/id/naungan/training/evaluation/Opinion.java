package id.naungan.training.evaluation;

import java.math.BigDecimal;
import java.util.List;

/** What participants think on the whole; too few answers tell nothing, so that nobody is known by them. */
public record Opinion(int answers, int least, List<Average> averages, List<String> words) {

    /** The mean of one question. */
    public record Average(String question, BigDecimal mean) {}

    public boolean tells() {
        return answers >= least;
    }
}
