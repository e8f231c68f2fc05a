package id.naungan.linkage.cli;

import id.naungan.linkage.run.Clusters;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Joins pairs, also of several runs, into groups of records that are one person. */
final class ClusterCommand {
    private ClusterCommand() {}

    static void run(Options options, Console console) throws IOException {
        Path out = Half.target(options.target("out"));
        double join = options.share("at", 0.95);
        var clusters = new Clusters();
        for (String file : options.text("pairs").split(",")) {
            PairFile.each(Path.of(file), (a, b, p, w) -> clusters.add(a, b, p >= join));
        }
        List<Clusters.Cluster> found = clusters.clusters(options.has("once"));
        Path half = out.resolveSibling(out.getFileName() + ".part");
        try (BufferedWriter writer = Files.newBufferedWriter(half)) {
            writer.write("cluster,id,contradiction\n");
            for (int c = 0; c < found.size(); c++) {
                String mark = mark(found.get(c));
                for (String id : found.get(c).records()) {
                    writer.write((c + 1) + "," + quoted(id) + "," + mark + "\n");
                }
            }
        }
        Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
        long contradicting =
                found.stream().filter(Clusters.Cluster::contradicts).count();
        console.result("result.clusters", found.size(), contradicting, out);
    }

    private static String mark(Clusters.Cluster cluster) {
        return cluster.listTwice() ? "list-twice" : cluster.apart() > 0 ? "apart" : "";
    }

    private static String quoted(String id) {
        return id.contains(",") || id.contains("\"") ? '"' + id.replace("\"", "\"\"") + '"' : id;
    }
}
