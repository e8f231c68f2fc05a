package id.naungan.linkage.spark;

import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** A folder of text files that make one file of pairs when put behind one another. It is there whole or not at all. */
final class Folder {
    private static final String HEADING = "id_a,id_b,probability,weight";

    private final JavaSparkContext spark;
    private final Path folder;
    private final Path half;
    private final FileSystem files;

    /** Refused where something is already: nothing is ever overwritten. */
    Folder(JavaSparkContext spark, String name) throws IOException {
        this.spark = spark;
        folder = new Path(name);
        half = folder.suffix("." + spark.sc().applicationId() + ".part");
        files = folder.getFileSystem(spark.hadoopConfiguration());
        if (files.exists(folder)) {
            throw new Refusal("spark.out-there", name);
        }
    }

    /** Writes the lines; what is half written has a name of its own and goes away with the program. */
    void write(JavaRDD<String> lines) throws IOException {
        files.deleteOnExit(half);
        try {
            headed(lines).saveAsTextFile(half.toString());
            if (files.exists(folder)) {
                throw new Refusal("spark.out-there", folder);
            }
            if (!files.rename(half, folder)) {
                throw new IOException(folder.toString());
            }
        } finally {
            files.delete(half, true);
        }
    }

    private JavaRDD<String> headed(JavaRDD<String> lines) {
        if (lines.getNumPartitions() == 0) {
            return spark.parallelize(List.of(HEADING), 1);
        }
        return lines.mapPartitionsWithIndex((index, part) -> index > 0 ? part : behindHeading(part), true);
    }

    private static Iterator<String> behindHeading(Iterator<String> lines) {
        return new Flat<>(List.of(List.of(HEADING).iterator(), lines).iterator(), some -> some);
    }
}
