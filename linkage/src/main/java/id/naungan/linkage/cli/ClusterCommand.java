package id.naungan.linkage.cli;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.run.Bands;
import id.naungan.linkage.run.Clusters;
import id.naungan.linkage.run.LinkWriter;
import id.naungan.linkage.run.Links;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
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
        Path folder = Half.folder(LinkCommand.temp(options));
        double join = options.share("at", Bands.JOIN);
        var clusters = new Clusters();
        for (String file : options.text("pairs").split(",")) {
            PairFile.each(
                    Path.of(file),
                    folder,
                    pair -> clusters.add(
                            new Clusters.Record(pair.listA(), pair.a()),
                            new Clusters.Record(pair.listB(), pair.b()),
                            pair.probability() >= join));
        }
        write(clusters.clusters(options.has("once")), out, folder, console);
    }

    /** Groups of a run's own links; where several lists were linked, each holds everybody once. */
    static void write(Links links, Lists lists, double join, Path out, Path folder, Console console)
            throws IOException {
        var clusters = new Clusters();
        for (int i = 0; i < links.size(); i++) {
            clusters.add(
                    record(lists, lists.a(), links.a(i), "a"),
                    record(lists, lists.b(), links.b(i), "b"),
                    Model.probability(links.weight(i)) >= join);
        }
        write(clusters.clusters(!lists.same() || lists.several()), out, folder, console);
    }

    private static Clusters.Record record(Lists lists, Table table, int row, String side) {
        return new Clusters.Record(lists.same() ? table.name(table.part(row)) : side, table.id(row));
    }

    private static void write(List<Clusters.Cluster> found, Path out, Path folder, Console console) throws IOException {
        boolean named =
                found.stream().anyMatch(c -> !c.records().getFirst().list().isEmpty());
        Path half = Parquet.is(out) ? folder.resolve("groups.out") : out.resolveSibling(out.getFileName() + ".part");
        try (BufferedWriter writer = Files.newBufferedWriter(half)) {
            writer.write(named ? "cluster,list,id,contradiction\n" : "cluster,id,contradiction\n");
            for (int c = 0; c < found.size(); c++) {
                String mark = mark(found.get(c));
                for (Clusters.Record record : found.get(c).records()) {
                    writer.write((c + 1) + "," + (named ? LinkWriter.quoted(record.list()) + "," : "")
                            + LinkWriter.quoted(record.id()) + "," + mark + "\n");
                }
            }
        }
        if (Parquet.is(out)) {
            Parquet.write(half, out);
        } else {
            Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
        }
        long contradicting =
                found.stream().filter(Clusters.Cluster::contradicts).count();
        console.result("result.clusters", found.size(), contradicting, out);
    }

    private static String mark(Clusters.Cluster cluster) {
        return cluster.listTwice() ? "list-twice" : cluster.apart() > 0 ? "apart" : "";
    }
}
