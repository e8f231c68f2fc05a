package id.naungan.bench.measure;

import id.naungan.bench.seed.Sentences;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.UUID;

/** What a phone sends: notes as the outbox writes them. */
final class Sending {

    private Sending() {}

    static String of(List<Work.Note> notes, List<UUID> ids, SplittableRandom dice) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var items = new StringJoiner(",", "{\"now\":\"" + now + "\",\"items\":[", "]}");
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            items.add("""
                    {"id":"%s","kind":"catatan","at":"%s","version":null,"fields":{"clientId":["%s"],"day":["%s"],"presence":["ADA"],\
                    "health":["%s"],"mood":["TENANG"],"school":["IKUT"],"behaviour":["BAIK"],"familyContact":["TIDAK_ADA"],"sentence":["%s"]}}""".formatted(
                            ids.get(i),
                            now,
                            note.client(),
                            note.day(),
                            dice.nextInt(10) > 0 ? "SEHAT" : "KURANG_SEHAT",
                            Sentences.of(dice)));
        }
        return items.toString();
    }
}
