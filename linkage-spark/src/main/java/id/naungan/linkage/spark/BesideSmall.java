package id.naungan.linkage.spark;

import id.naungan.linkage.block.BigKeys;
import id.naungan.linkage.block.Keys;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.run.Batch;
import id.naungan.linkage.run.Links;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A huge list streams past one that fits into every executor. Nothing of it is shuffled but its ids and the counts of keys the
 * small list has.
 */
final class BesideSmall implements Way {
    private final JavaSparkContext spark;
    private final Broadcast<Small> small;
    private final int smallRows;
    private final Dataset<Row> rows;
    private final String name;

    /** The small list as the bytes of its file: each task reads it anew, because comparing adds words to it. */
    record Small(Setup setup, byte[] bytes, String name) implements Serializable {
        Table read(Model model) {
            try {
                return Setup.reader(model, setup.named()).read(bytes, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    BesideSmall(JavaSparkContext spark, Small small, Dataset<Row> rows, String name) {
        this.spark = spark;
        this.small = spark.broadcast(small);
        this.rows = rows;
        this.name = name;
        smallRows = small.read(small.setup.parsed()).rows();
    }

    @Override
    public Kind kind() {
        return Kind.PAIRS;
    }

    @Override
    public double[] sizes(long huge, long none) {
        return new double[] {Math.min(smallRows, huge), (double) smallRows * huge};
    }

    @Override
    public int sides() {
        return 1;
    }

    @Override
    public Dataset<Row> rows(int side) {
        return rows;
    }

    @Override
    public String name(int side) {
        return name;
    }

    @Override
    public Dataset<Row> keys(BigKeys big, boolean onlyRefined) {
        Broadcast<Small> sent = small;
        Broadcast<BigKeys> sentKeys = spark.broadcast(big);
        return rows.mapPartitions(
                (MapPartitionsFunction<Row, Row>) part -> keys(part, sent.value(), sentKeys.value(), onlyRefined),
                Shape.of(Shape.KEY));
    }

    private static Iterator<Row> keys(Iterator<Row> rows, Small small, BigKeys big, boolean onlyRefined) {
        Model model = small.setup.parsed();
        Table list = small.read(model);
        var keys = new Keys(
                model.plan().rules(), model.plan().refinement(), model.plan().layout(), big);
        var ours = IntStream.range(0, keys.rules())
                .mapToObj(rule -> keys.sorted(rule, list, onlyRefined))
                .toList();
        return new Flat<>(new Batches(rows, model), part -> {
            var found = new ArrayList<Row>();
            if (!onlyRefined) {
                part.ids().forEach(id -> found.add(Counts.row(Counts.ids(0), Counts.key(id), 1, 0)));
            }
            for (int rule = 0; rule < keys.rules(); rule++) {
                count(rule, ours.get(rule), keys.sorted(rule, part.table(), onlyRefined), found);
            }
            return found.iterator();
        });
    }

    /** How many pairs each key of the small list makes with a part of the huge one. */
    private static void count(int rule, long[] ours, long[] theirs, List<Row> found) {
        for (int i = 0; i < ours.length; ) {
            int end = run(ours, i);
            int at = Arrays.binarySearch(theirs, ours[i]);
            if (at >= 0) {
                int from = at;
                while (from > 0 && theirs[from - 1] == ours[i]) {
                    from--;
                }
                found.add(Counts.row(rule, ours[i], (long) (end - i) * (run(theirs, from) - from), 0));
            }
            i = end;
        }
    }

    private static int run(long[] sorted, int from) {
        int end = from;
        while (end < sorted.length && sorted[end] == sorted[from]) {
            end++;
        }
        return end;
    }

    @Override
    public Dataset<Row> links(BigKeys big, double[] priors, double least) {
        Broadcast<Small> sent = small;
        Broadcast<BigKeys> sentKeys = spark.broadcast(big);
        return rows.mapPartitions(
                (MapPartitionsFunction<Row, Row>) part -> {
                    Model model = sent.value().setup.parsed();
                    Table list = sent.value().read(model);
                    var batch = new Batch(model, sentKeys.value(), priors, least);
                    return new Flat<>(new Batches(part, model), some -> links(list, some, batch));
                },
                Shape.of(Shape.LINK));
    }

    private static Iterator<Row> links(Table list, Batches.Part part, Batch batch) {
        Links links = batch.links(Lists.together(list, part.table()));
        return IntStream.range(0, links.size())
                .mapToObj(i -> RowFactory.create(
                        (long) links.a(i),
                        part.first() + links.b(i),
                        list.id(links.a(i)),
                        part.ids().get(links.b(i)),
                        links.weight(i)))
                .iterator();
    }
}
