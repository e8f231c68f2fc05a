package id.naungan.bench.incident;

import id.naungan.bench.Database;
import id.naungan.bench.measure.Actor;
import id.naungan.bench.measure.Cast;
import id.naungan.bench.measure.Cast.Part;
import id.naungan.bench.measure.Web;
import id.naungan.bench.measure.Web.Expected;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Caregivers' phones: reports about the children of their homes, as the outbox sends them. */
final class Reporter {

    /** A report ready to be sent, as often as need be. */
    record Sent(UUID id, Actor who, String body) {

        HttpRequest to(Web web) {
            return web.json(who, "/kiriman", body);
        }
    }

    private final List<Actor> carers;
    private final Map<UUID, List<String>> residents = new HashMap<>();

    /** @param district only homes there, or everywhere when empty */
    Reporter(Database database, String district, int most) {
        var where = district.isEmpty() ? "true" : "a.district = '" + district + "'";
        carers = new Cast(database).of(Part.CARER_OF_HOME, most, where);
        for (var carer : carers) {
            var found = database.rows(
                            "select id from client.client where institution_id = ? and resident_since is not null limit 20",
                            carer.home())
                    .stream()
                    .map(row -> row[0])
                    .toList();
            residents.put(carer.account(), found);
        }
        carers.removeIf(carer -> residents.get(carer.account()).isEmpty());
        if (carers.isEmpty()) throw new IllegalStateException("no home with residents in " + district);
    }

    /** Somebody is not safe now: district and province must hear. */
    Sent urgent(SplittableRandom dice) {
        return report("SEKSUAL", "TIDAK", dice);
    }

    Sent ordinary(SplittableRandom dice) {
        return report(dice.nextBoolean() ? "PSIKIS" : "PERUNDUNGAN", "YA", dice);
    }

    private Sent report(String kind, String safe, SplittableRandom dice) {
        var who = carers.get(dice.nextInt(carers.size()));
        var children = residents.get(who.account());
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var id = new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | dice.nextInt(0x1000),
                dice.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
        var body = """
                {"now":"%s","items":[{"id":"%s","kind":"insiden","at":"%s","version":null,"fields":{"institution":["%s"],"kinds":["%s"],\
                "victims":["%s"],"accused.relation":["ORANG_LUAR"],"place":["KAMAR"],"happened.said":["BARU_SAJA"],"safe":["%s"],\
                "sentence":["Anak menangis dan takut masuk kamar sejak tadi malam."]}}]}""".formatted(
                        now, id, now, who.home(), kind, children.get(dice.nextInt(children.size())), safe);
        return new Sent(id, who, body);
    }

    /** Whether it was taken; `problem` is told what else came. */
    static boolean taken(Web web, Sent report) throws IOException, InterruptedException {
        var answer = web.send(report.to(web));
        if (Expected.taken(1).of(answer)) return true;
        if (answer.statusCode() < 500)
            throw new IllegalStateException("a report was refused: " + answer.statusCode() + " " + Web.text(answer));
        return false;
    }
}
