package id.naungan.linkage.spark;

import id.naungan.linkage.block.BigKeys;
import id.naungan.linkage.block.Groups.Group;
import id.naungan.linkage.block.Keys;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.run.Batch;
import id.naungan.linkage.run.Links;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;

/**
 * One huge list against itself, or two against each other: every record travels once under each of its keys, with its fields,
 * so that those of one key meet and are compared at once.
 */
final class Huge implements Way {
    /** Groups are read together until they are so many rows. */
    private static final int ROWS = 20_000;

    private final JavaSparkContext spark;
    private final Broadcast<Setup> setup;
    private final List<Named> lists;

    /** A list and what it is called. */
    record Named(Dataset<Row> rows, String name) {}

    Huge(JavaSparkContext spark, Setup setup, List<Named> lists) {
        this.spark = spark;
        this.setup = spark.broadcast(setup);
        this.lists = List.copyOf(lists);
    }

    @Override
    public Kind kind() {
        return lists.size() == 1 ? Kind.ITSELF : Kind.TWO;
    }

    @Override
    public double[] sizes(long rowsA, long rowsB) {
        return kind() == Kind.ITSELF
                ? new double[] {rowsA, rowsA * (rowsA - 1.0) / 2}
                : new double[] {Math.min(rowsA, rowsB), (double) rowsA * rowsB};
    }

    @Override
    public Dataset<Row> rows(int side) {
        return lists.get(side).rows;
    }

    @Override
    public String name(int side) {
        return lists.get(side).name;
    }

    @Override
    public int sides() {
        return lists.size();
    }

    @Override
    public Dataset<Row> keys(BigKeys big, boolean onlyRefined) {
        Broadcast<Setup> sent = setup;
        Broadcast<BigKeys> sentKeys = spark.broadcast(big);
        return IntStream.range(0, lists.size())
                .mapToObj(side -> rows(side)
                        .mapPartitions(
                                (MapPartitionsFunction<Row, Row>)
                                        part -> keys(part, side, sent.value().parsed(), sentKeys.value(), onlyRefined),
                                Shape.of(Shape.KEY)))
                .reduce(Dataset::union)
                .orElseThrow();
    }

    private static Iterator<Row> keys(Iterator<Row> rows, int side, Model model, BigKeys big, boolean onlyRefined) {
        var keys = new Keys(
                model.plan().rules(), model.plan().refinement(), model.plan().layout(), big);
        return new Flat<>(
                new Batches(rows, model),
                part -> new Flat<>(part.each(), row -> {
                    var found = new ArrayList<Row>();
                    if (!onlyRefined) {
                        found.add(Counts.row(
                                Counts.ids(side), Counts.key(part.ids().get(row)), 1, 0));
                    }
                    for (int rule = 0; rule < keys.rules(); rule++) {
                        long key = keys.key(rule, part.table(), row);
                        if (key != 0 && (!onlyRefined || keys.refined(rule, part.table(), row))) {
                            found.add(Counts.row(rule, key, 1 - side, side));
                        }
                    }
                    return found.iterator();
                }));
    }

    @Override
    public Dataset<Row> links(BigKeys big, double[] priors, double least) {
        Broadcast<Setup> sent = setup;
        Broadcast<BigKeys> sentKeys = spark.broadcast(big);
        boolean itself = kind() == Kind.ITSELF;
        return IntStream.range(0, lists.size())
                .mapToObj(side -> rows(side)
                        .mapPartitions(
                                (MapPartitionsFunction<Row, Row>)
                                        part -> records(part, side, sent.value().parsed(), sentKeys.value()),
                                Shape.of(Shape.RECORD)))
                .reduce(Dataset::union)
                .orElseThrow()
                .repartition(functions.col("rule"), functions.col("key"))
                .sortWithinPartitions("rule", "key", "side", "number")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) part -> {
                            Model model = sent.value().parsed();
                            var batch = new Batch(model, sentKeys.value(), priors, least);
                            return new Flat<>(
                                    new Gathered(part, model, itself, ROWS), some -> links(some, batch, itself));
                        },
                        Shape.of(Shape.LINK));
    }

    private static Iterator<Row> records(Iterator<Row> rows, int side, Model model, BigKeys big) {
        var keys = new Keys(
                model.plan().rules(), model.plan().refinement(), model.plan().layout(), big);
        return new Flat<>(
                new Batches(rows, model),
                part -> new Flat<>(part.each(), row -> {
                    var found = new ArrayList<Row>();
                    for (int rule = 0; rule < keys.rules(); rule++) {
                        long key = keys.key(rule, part.table(), row);
                        if (key != 0) {
                            found.add(RowFactory.create(
                                    rule,
                                    key,
                                    side,
                                    part.first() + row,
                                    part.ids().get(row),
                                    part.fields().get(row)));
                        }
                    }
                    return found.iterator();
                }));
    }

    private static Iterator<Row> links(Gathered.Some some, Batch batch, boolean itself) {
        List<Group> groups = some.groups();
        if (groups.isEmpty()) {
            return Collections.emptyIterator();
        }
        Links links = batch.links(some.lines().table(), groups, itself);
        return IntStream.range(0, links.size())
                .mapToObj(i -> some.link(links.a(i), links.b(i), links.weight(i)))
                .iterator();
    }
}
