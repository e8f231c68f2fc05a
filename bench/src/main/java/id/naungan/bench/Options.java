package id.naungan.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/** What the command line asked for. */
record Options(
        int homes,
        int clients,
        long notes,
        List<Integer> atOnce,
        Duration round,
        int nodes,
        Duration soak,
        boolean keep,
        boolean load,
        boolean gzip,
        List<String> only,
        int screens,
        int reports,
        Path data) {

    static final String HELP = """
            ./naungan bench [options]
              --homes 15000 --clients 300000 --notes 10000000   size of the set (the defaults are the nation's)
              --small                    150 homes, 3,000 clients, 100,000 notes
              --clients-at-once 1,8,32   virtual clients of the closed loop (0: none)
              --seconds 20               length of one measurement
              --only TEXT,TEXT           only operations with one of these in their names
              --no-load                  without the open loop, the spike
              --no-gzip                  ask for pages uncompressed
              --soak 10m                 a long run at 50 requests a second (s, m, h)
              --screens 1000             open screens that must hear an urgent incident; with --nodes 2, so many on each
              --reports 10000            reports sent twice from 32 phones while application and PostgreSQL are killed
              --nodes 2                  two nodes on one database: what must hold, passed or failed
              --data FOLDER              where (bench/target/data)
              --keep                     keep the seeded folder, and use it again when its size agrees
            """;

    static Options of(Path home, String... arguments) {
        var words = new ArrayDeque<>(Arrays.asList(arguments));
        int homes = 15_000;
        int clients = 300_000;
        long notes = 10_000_000;
        var atOnce = List.of(1, 8, 32);
        var round = Duration.ofSeconds(20);
        int nodes = 1;
        var soak = Duration.ZERO;
        boolean keep = false;
        boolean load = true;
        boolean gzip = true;
        var only = List.of("");
        int screens = 0;
        int reports = 0;
        var data = home.resolve("bench/target/data");
        while (!words.isEmpty()) {
            var word = words.pop();
            switch (word) {
                case "--small" -> {
                    homes = 150;
                    clients = 3_000;
                    notes = 100_000;
                }
                case "--keep" -> keep = true;
                case "--no-load" -> load = false;
                case "--no-gzip" -> gzip = false;
                case "--homes" -> homes = Integer.parseInt(value(word, words));
                case "--clients" -> clients = Integer.parseInt(value(word, words));
                case "--notes" -> notes = Long.parseLong(value(word, words));
                case "--screens" -> screens = Integer.parseInt(value(word, words));
                case "--reports" -> reports = Integer.parseInt(value(word, words));
                case "--nodes" -> nodes = Integer.parseInt(value(word, words));
                case "--seconds" -> round = Duration.ofSeconds(Long.parseLong(value(word, words)));
                case "--soak" -> soak = Duration.parse("PT" + value(word, words).toUpperCase());
                case "--only" -> only = List.of(value(word, words).split(","));
                case "--data" -> data = Path.of(value(word, words));
                case "--clients-at-once" ->
                    atOnce = Arrays.stream(value(word, words).split(","))
                            .filter(n -> !n.equals("0"))
                            .map(Integer::valueOf)
                            .toList();
                default -> throw new IllegalArgumentException(word);
            }
        }
        if (homes < 40 || clients < homes || notes < 1)
            throw new IllegalArgumentException("--homes ≥ 40, --clients ≥ --homes");
        return new Options(
                homes,
                clients,
                notes,
                atOnce,
                round,
                nodes,
                soak,
                keep,
                load,
                gzip,
                only,
                screens,
                reports,
                data.toAbsolutePath());
    }

    private static String value(String word, ArrayDeque<String> rest) {
        if (rest.isEmpty()) throw new IllegalArgumentException(word);
        return rest.pop();
    }

    /** Only incidents are measured. */
    boolean incidents() {
        return screens > 0 || reports > 0;
    }

    /** What a seeded folder is known by. */
    String size() {
        return homes + " " + clients + " " + notes;
    }
}
