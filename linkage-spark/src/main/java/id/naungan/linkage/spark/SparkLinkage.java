package id.naungan.linkage.spark;

import id.naungan.linkage.block.BigKeys;
import id.naungan.linkage.block.Keys;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.run.Batch;
import id.naungan.linkage.run.LinkWriter;
import id.naungan.linkage.run.Links;
import id.naungan.linkage.run.Settings;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Links a huge list with one that fits into memory. Nothing of the huge list is shuffled but, once or twice, the counts
 * of keys the small list has; links leave the executors as lines of text.
 */
final class SparkLinkage {
    private final JavaSparkContext spark;
    private final Broadcast<SmallList> small;
    private final Plan plan;
    private final Model model;
    private final Table list;

    SparkLinkage(JavaSparkContext spark, SmallList small) {
        this.spark = spark;
        this.small = spark.broadcast(small);
        SmallList.Read read = small.read();
        model = read.model();
        plan = model.plan();
        list = read.list();
    }

    /** Lines of {@code id_a,id_b,probability,weight}. */
    JavaRDD<String> link(Dataset<Row> huge, double leastProbability) {
        JavaRDD<Row> rows = huge.toJavaRDD();
        long count = rows.count();
        var big = bigKeys(rows);
        double[] priors = model.priors(Math.min(list.rows(), count), (double) list.rows() * count);
        double least = leastProbability <= 0 ? Double.NEGATIVE_INFINITY : Model.weight(leastProbability);
        Broadcast<SmallList> sent = small;
        return rows.mapPartitions(part ->
                lines(part, sent.value().read(), new Batch(sent.value().read().model(), big, priors, least)));
    }

    private static Iterator<String> lines(Iterator<Row> part, SmallList.Read read, Batch batch) {
        var lines = new ArrayList<String>();
        var batches = new Batches(part, read);
        while (batches.hasNext()) {
            Lists lists = Lists.together(read.list(), batches.next());
            Links links = batch.links(lists);
            for (int i = 0; i < links.size(); i++) {
                lines.add(quoted(lists.a().id(links.a(i))) + ","
                        + quoted(lists.b().id(links.b(i))) + LinkWriter.figures(links.weight(i)));
            }
        }
        return lines.iterator();
    }

    private static String quoted(String id) {
        return id.contains(",") || id.contains("\"") || id.contains("\n") ? '"' + id.replace("\"", "\"\"") + '"' : id;
    }

    /** Keys that are too big over the whole of both lists; refined ones are counted anew, for the second time. */
    private BigKeys bigKeys(JavaRDD<Row> rows) {
        var big = new BigKeys(plan.rules().size());
        List<Tuple2<Integer, Long>> refine = tooBig(rows, big);
        refine.forEach(k -> big.refine(k._1(), k._2()));
        if (!refine.isEmpty()) {
            tooBig(rows, big).forEach(k -> big.drop(k._1(), k._2()));
        }
        return big;
    }

    private List<Tuple2<Integer, Long>> tooBig(JavaRDD<Row> rows, BigKeys big) {
        Broadcast<SmallList> sent = small;
        JavaPairRDD<Tuple2<Integer, Long>, Long> pairs =
                rows.mapPartitionsToPair(part -> counts(part, sent.value().read(), big));
        return pairs.reduceByKey(Long::sum)
                .filter(k -> k._2() > Settings.MOST_A_KEY)
                .map(Tuple2::_1)
                .collect();
    }

    /** How many pairs each key of the small list makes with this part of the huge one. */
    private static Iterator<Tuple2<Tuple2<Integer, Long>, Long>> counts(
            Iterator<Row> part, SmallList.Read read, BigKeys big) {
        Plan plan = read.model().plan();
        var keys = new Keys(plan.rules(), plan.refinement(), plan.layout(), big);
        var found = new ArrayList<Tuple2<Tuple2<Integer, Long>, Long>>();
        var batches = new Batches(part, read);
        while (batches.hasNext()) {
            Table batch = batches.next();
            for (int rule = 0; rule < plan.rules().size(); rule++) {
                count(rule, keys.sorted(rule, read.list()), keys.sorted(rule, batch), found);
            }
        }
        return found.iterator();
    }

    private static void count(int rule, long[] ours, long[] theirs, List<Tuple2<Tuple2<Integer, Long>, Long>> found) {
        for (int i = 0; i < ours.length; ) {
            int end = run(ours, i);
            int at = Arrays.binarySearch(theirs, ours[i]);
            if (at >= 0) {
                int from = at;
                while (from > 0 && theirs[from - 1] == ours[i]) {
                    from--;
                }
                found.add(new Tuple2<>(new Tuple2<>(rule, ours[i]), (long) (end - i) * (run(theirs, from) - from)));
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
}
