package id.naungan.linkage.spark;

import id.naungan.linkage.cli.Console;
import id.naungan.linkage.cli.Options;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.run.Settings;
import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One call: what was asked for is read and checked before Spark begins. */
final class Command {
    private static final double LEAST_PROBABILITY = 0.001;

    private final Options options;
    private final Console console;
    private final Setup setup;
    private final Model model;
    private final double least;
    private final long mostPairs;
    private final String out;

    Command(Options options, Console console) throws IOException {
        this.options = options;
        this.console = console;
        if (options.has("in") == (options.has("a") || options.has("b"))
                || options.has("both-large") && options.has("in")) {
            throw new Refusal("option.spark-lists");
        }
        options.text(options.has("in") ? "in" : "a");
        options.text(options.has("in") ? "in" : "b");
        out = options.text("out");
        least = Model.weight(options.share("min-probability", LEAST_PROBABILITY));
        mostPairs = options.number("max-pairs", Settings.MOST_PAIRS, 1, Long.MAX_VALUE);
        model = Models.read(options.file("model"));
        setup = new Setup(Files.readString(options.file("model")), options.map());
    }

    void run(SparkSession session) throws IOException {
        session.sparkContext().setLogLevel("ERROR");
        session.sparkContext().addSparkListener(new Watch(console));
        var spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        var folder = new Folder(spark, out);
        Way way = way(session, spark);
        var linking = new Linking(way, model, console);
        Dataset<Row> links = linking.links(least, mostPairs);
        console.say("linking");
        folder.write(options.has("one-to-one") ? assigned(links, way, spark) : lines(links));
        console.result("result.expected", linking.expected());
        console.result("result.links", session.read().text(out).count() - 1, out);
    }

    private Way way(SparkSession session, JavaSparkContext spark) throws IOException {
        var lists = new HugeList(session, model, Setup.reader(model, options.map()));
        if (options.has("in")) {
            return new Huge(spark, setup, List.of(huge(lists, "in")));
        }
        if (options.has("both-large")) {
            return new Huge(spark, setup, List.of(huge(lists, "a"), huge(lists, "b")));
        }
        Path small = options.file("a");
        var read = new BesideSmall.Small(
                setup, Files.readAllBytes(small), small.getFileName().toString());
        Huge.Named other = huge(lists, "b");
        return new BesideSmall(spark, read, other.rows(), other.name());
    }

    private Huge.Named huge(HugeList lists, String option) {
        String path = options.text(option);
        return new Huge.Named(lists.open(path), HugeList.name(path));
    }

    private static JavaRDD<String> assigned(Dataset<Row> links, Way way, JavaSparkContext spark) {
        return spark.parallelize(Assigned.lines(links, way.kind() == Way.Kind.ITSELF, Assigned.most()), 1);
    }

    static JavaRDD<String> lines(Dataset<Row> links) {
        return links.map(
                        (MapFunction<Row, String>) l -> Assigned.line(l.getString(2), l.getString(3), l.getFloat(4)),
                        Encoders.STRING())
                .javaRDD();
    }
}
