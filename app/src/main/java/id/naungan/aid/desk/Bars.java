package id.naungan.aid.desk;

import id.naungan.aid.proposal.ProposalLines.Sum;
import id.naungan.institution.InstitutionWords;
import java.util.List;
import java.util.stream.IntStream;

/** The largest sums by regency as lying bars; the table behind it has them all. */
public record Bars(List<Bar> bars, int height) {

    private static final int MOST = 12;
    private static final int STEP = 26;
    private static final int WIDE = 300;

    /** One bar; `paid` is the darker part. */
    public record Bar(String name, long amount, int y, int width, int paid) {}

    public static Bars of(List<Sum> sums, InstitutionWords words) {
        long most = Math.max(1, sums.stream().mapToLong(Sum::amount).max().orElse(1));
        var shown = sums.stream().filter(s -> s.amount() > 0).limit(MOST).toList();
        return new Bars(
                IntStream.range(0, shown.size())
                        .mapToObj(i -> {
                            var sum = shown.get(i);
                            return new Bar(
                                    words.region(sum.district()),
                                    sum.amount(),
                                    i * STEP,
                                    (int) Math.max(1, WIDE * sum.amount() / most),
                                    (int) (WIDE * sum.paid() / most));
                        })
                        .toList(),
                Math.max(1, shown.size() * STEP));
    }
}
