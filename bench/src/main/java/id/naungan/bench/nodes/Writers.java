package id.naungan.bench.nodes;

import id.naungan.bench.Database;
import id.naungan.bench.measure.Operations;
import id.naungan.bench.measure.Operations.Kept;
import id.naungan.bench.measure.Web;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAccumulator;

/** Phones that send note after note, and the same note again when no answer came. */
final class Writers {

    private final Web web;
    private final Operations operations;
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final LongAccumulator longest = new LongAccumulator(Long::max, 0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    Writers(Web web, Operations operations) {
        this.web = web;
        this.operations = operations;
    }

    void start(int phones) {
        for (int i = 0; i < phones; i++) threads.add(Thread.ofPlatform().start(this::write));
    }

    void stop() throws InterruptedException {
        over = true;
        for (var thread : threads) thread.join();
    }

    int written() {
        return acknowledged.size();
    }

    /** Seconds the slowest note took from its first sending to its acknowledgement. */
    double slowest() {
        return longest.get() / 1e9;
    }

    private void write() {
        var dice = new SplittableRandom(System.nanoTime());
        while (!over) {
            var note = operations.kept(dice);
            if (note == null) return;
            long began = System.nanoTime();
            if (send(note)) {
                acknowledged.add(note.id().toString());
                longest.accumulate(System.nanoTime() - began);
            }
        }
    }

    private boolean send(Kept note) {
        for (int tries = 0; tries < 600; tries++) {
            try {
                var answer = web.send(note.call().request());
                if (note.call().fits().of(answer)) return true;
                if (answer.statusCode() < 500) return false;
            } catch (IOException e) {
                // Nobody knows whether it arrived: the same once more.
            } catch (InterruptedException e) {
                return false;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return false;
            }
        }
        return false;
    }

    /** Acknowledged notes that are not there exactly once. */
    long lostOrDoubled(Database database) {
        var ids = "{" + String.join(",", acknowledged) + "}";
        return database.number("""
                select count(*) from unnest(?::uuid[]) i (id)
                 where 1 <> (select count(*) from note.daily_note n join note.daily_note m on m.client_id = n.client_id and m.day = n.day
                              where n.id = i.id)""", ids);
    }
}
