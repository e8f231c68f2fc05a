package id.naungan.bench.linkage;

import id.naungan.linkage.run.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How right written pairs are. One to one: the best F1 after the likeliest pairs took their records first. */
record Figures(double recall, double at95, double best, double oneToOne, double promised) {
    static final String HEADING = """
            | run | wall s | CPU s (goal) | peak MB (goal) | candidate recall | F1 at p ≥ 0.95 / best / one to one (goals) | Σ p − matches |
            | --- | --- | --- | --- | --- | --- | --- |""";

    private record Pair(String a, String b, double probability, double weight) {}

    static Figures of(Path pairs, Path truth) throws IOException {
        Set<String> matches = new HashSet<>();
        for (String row : Files.readAllLines(truth)) {
            matches.add(row);
        }
        matches.remove("id_a,id_b");
        var all = new ArrayList<Pair>();
        for (String row : Files.readAllLines(pairs).stream().skip(1).toList()) {
            String[] cells = row.split(",");
            all.add(new Pair(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        }
        Judgement judgement = judged(all, matches);
        double at95 = judgement.at().stream()
                .filter(at -> at.threshold() == 0.95)
                .findFirst()
                .orElseThrow()
                .f1();
        double promised = all.stream().mapToDouble(Pair::probability).sum();
        long found =
                all.stream().filter(p -> matches.contains(p.a() + "," + p.b())).count();
        return new Figures(
                (double) found / matches.size(),
                at95,
                judgement.best().f1(),
                judged(oneToOne(all), matches).best().f1(),
                promised / matches.size() - 1);
    }

    private static Judgement judged(List<Pair> pairs, Set<String> matches) {
        var judgement = new Judgement(matches.size());
        pairs.forEach(p -> judgement.add(p.probability(), p.weight(), matches.contains(p.a() + "," + p.b())));
        return judgement;
    }

    private static List<Pair> oneToOne(List<Pair> pairs) {
        var taken = new HashSet<String>();
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::weight)
                        .reversed()
                        .thenComparing(Pair::a)
                        .thenComparing(Pair::b))
                .filter(p -> !taken.contains("a" + p.a()) && !taken.contains("b" + p.b()))
                .filter(p -> taken.add("a" + p.a()) & taken.add("b" + p.b()))
                .toList();
    }

    String line(WholeRun run, Measured measured) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.2f%s | %.0f%s | %.4f | %.4f%s / %.4f%s / %.4f%s | %+.2f %% |",
                run.name(),
                measured.wall(),
                measured.cpu(),
                goal("≤", run.cpu()),
                measured.memory(),
                goal("≤", run.memory()),
                recall,
                at95,
                run.atBest() ? "" : goal("≥", run.f1()),
                best,
                run.atBest() ? goal("≥", run.f1()) : "",
                oneToOne,
                goal("≥", run.oneToOne()),
                100 * promised);
    }

    private static String goal(String side, double goal) {
        String number = goal == Math.rint(goal) ? Long.toString((long) goal) : Double.toString(goal);
        return goal == 0 ? "" : " (" + side + " " + number + ")";
    }
}
