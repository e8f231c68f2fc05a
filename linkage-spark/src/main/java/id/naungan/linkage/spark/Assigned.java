package id.naungan.linkage.spark;

import id.naungan.linkage.run.LinkWriter;
import id.naungan.linkage.run.Links;
import id.naungan.linkage.run.OneToOne;
import id.naungan.linkage.table.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Each record at most once: links are so few that the driver takes them all, numbers their records anew in the same order and
 * leaves the rest to the plain engine.
 */
final class Assigned {
    /** Memory of the driver for each link: itself, its ids, and what the assignment needs. */
    private static final int BYTES_A_LINK = 512;

    private Assigned() {}

    private record Link(long a, long b, float weight, String idA, String idB) {
        static Link of(Row row) {
            return new Link(row.getLong(0), row.getLong(1), row.getFloat(4), row.getString(2), row.getString(3));
        }
    }

    /** How many links this driver takes. */
    static long most() {
        return Runtime.getRuntime().maxMemory() / BYTES_A_LINK;
    }

    /** Lines in the order of the plain engine. {@code itself}: the links are of one list. */
    static List<String> lines(Dataset<Row> links, boolean itself, long most) {
        Dataset<Row> kept = links.persist(StorageLevel.DISK_ONLY());
        try {
            long count = kept.count();
            if (count > most) {
                throw new Refusal(
                        "spark.too-many-links",
                        count,
                        most,
                        Runtime.getRuntime().maxMemory() >> 20);
            }
            var all = new ArrayList<Link>((int) count);
            kept.toLocalIterator().forEachRemaining(row -> all.add(Link.of(row)));
            all.sort(Comparator.comparingLong(Link::a).thenComparingLong(Link::b));
            return lines(all, itself);
        } finally {
            kept.unpersist();
        }
    }

    private static List<String> lines(List<Link> all, boolean itself) {
        LongStream ofA = all.stream().mapToLong(Link::a);
        LongStream ofB = all.stream().mapToLong(Link::b);
        long[] a = distinct(itself ? LongStream.concat(ofA, ofB) : ofA);
        long[] b = itself ? a : distinct(ofB);
        var links = new Links();
        for (int i = 0; i < all.size(); i++) {
            Link link = all.get(i);
            links.add(Arrays.binarySearch(a, link.a), Arrays.binarySearch(b, link.b), link.weight, i);
        }
        Links kept = itself ? OneToOne.itself(links, a.length) : OneToOne.between(links, a.length, b.length);
        return IntStream.range(0, kept.size())
                .mapToObj(i -> {
                    Link link = all.get((int) kept.pattern(i));
                    return line(link.idA, link.idB, kept.weight(i));
                })
                .toList();
    }

    private static long[] distinct(LongStream numbers) {
        return numbers.sorted().distinct().toArray();
    }

    /** A line as every file of pairs has it. */
    static String line(String idA, String idB, float weight) {
        return LinkWriter.quoted(idA) + ',' + LinkWriter.quoted(idB) + LinkWriter.figures(weight);
    }
}
