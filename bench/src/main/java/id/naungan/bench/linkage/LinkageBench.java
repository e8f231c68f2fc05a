package id.naungan.bench.linkage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./naungan linkage bench}: whole runs beside their goals, or single comparisons. */
public final class LinkageBench {
    private static final String HELP = """
            ./naungan linkage bench [options]
              --only TEXT,TEXT   only runs with one of these in their names: febrl4, 10k, 100k, 1m, hard, seven, wide (without 1m)
              --runs 3           how often each; the one with the least CPU counts
              --data FOLDER      where the made-up lists are kept (bench/target/linkage)
              --comparisons      single comparisons under JMH instead: nanoseconds each
            """;

    private LinkageBench() {}

    public static void main(String[] args) throws Exception {
        Path home =
                Path.of(System.getProperty("bench.home", ".")).toAbsolutePath().normalize();
        Path data = home.resolve("bench/target/linkage");
        List<String> only = List.of();
        int times = 3;
        boolean comparisons = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--only" -> only = List.of(args[++i].split(","));
                case "--runs" -> times = Integer.parseInt(args[++i]);
                case "--data" -> data = Path.of(args[++i]).toAbsolutePath();
                case "--comparisons" -> comparisons = true;
                default -> {
                    System.err.println(HELP);
                    System.exit(args[i].equals("--help") ? 0 : 64);
                }
            }
        }
        var lists = new MadeUpLists(home, data);
        if (comparisons) {
            Comparisons.measure(lists.of("10k"));
        } else {
            runs(home, lists, only, times);
        }
    }

    private static void runs(Path home, MadeUpLists lists, List<String> only, int times)
            throws IOException, InterruptedException {
        System.out.println(Figures.HEADING);
        for (WholeRun run : chosen(only)) {
            Path set = lists.of(run.set());
            var best = new ArrayList<Measured>();
            for (int i = 0; i < times; i++) {
                best.add(Measured.of(home, run.arguments(set), set.resolve("pairs-" + run.name() + ".csv")));
            }
            best.sort(java.util.Comparator.comparingDouble(Measured::cpu));
            Figures figures = Figures.of(set.resolve("pairs-" + run.name() + ".csv"), set.resolve("truth.csv"));
            System.out.println(figures.line(run, best.getFirst()));
        }
    }

    private static List<WholeRun> chosen(List<String> only) {
        return WholeRun.ALL.stream()
                .filter(run -> only.isEmpty()
                        ? !run.set().equals("1m")
                        : only.stream().anyMatch(word -> run.name().contains(word)))
                .toList();
    }
}
