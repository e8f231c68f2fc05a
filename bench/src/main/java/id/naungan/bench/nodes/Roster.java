package id.naungan.bench.nodes;

import id.naungan.bench.Database;
import id.naungan.bench.measure.Actor;
import id.naungan.bench.measure.Web;
import id.naungan.bench.seed.People;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A roster that is imported: strangers, so that every row becomes a file. */
final class Roster {

    private final Database database;
    private final Web web;
    private final UUID id = UUID.randomUUID();
    private @Nullable Actor manager;

    Roster(Database database, Web web) {
        this.database = database;
        this.web = web;
    }

    void upload(Actor manager, int rows) throws IOException, InterruptedException {
        this.manager = manager;
        var people = new People(System.nanoTime());
        var csv = new StringBuilder("Nama,L/P,Tanggal Lahir,Tanggal Masuk\n");
        for (int i = 0; i < rows; i++) {
            var born = LocalDate.of(2009, 1, 1).plusDays(i % 3000);
            csv.append(people.stranger())
                    .append(i % 2 == 0 ? ",L," : ",P,")
                    .append(born)
                    .append(",2025-01-05\n");
        }
        expect(
                302,
                web.send(web.file(
                        manager,
                        "/impor",
                        Map.of("id", id.toString()),
                        "daftar.csv",
                        csv.toString().getBytes(StandardCharsets.UTF_8))));
        expect(302, web.send(web.form(manager, "/impor/" + id + "/pemeriksaan", Map.of())));
    }

    void confirm() throws IOException, InterruptedException {
        if (manager == null) throw new IllegalStateException("upload first");
        expect(302, web.send(web.form(manager, "/impor/" + id + "/penerapan", Map.of())));
    }

    /** Which node's connection holds the home's turn, as each chunk takes it; empty between two chunks. */
    String runner() {
        var found = database.rows("""
                select a.application_name from pg_locks l join pg_stat_activity a using (pid)
                  join casework.roster r on r.id = ? and hashtextextended(r.institution_id::text, 1) = (l.classid::bigint << 32 | l.objid::bigint)
                 where l.locktype = 'advisory' and l.granted""", id);
        return found.isEmpty() ? "" : found.getFirst()[0];
    }

    int done() {
        return (int) database.number("select done_count from casework.roster where id = ?", id);
    }

    boolean ended() {
        return database.one("select status from casework.roster where id = ?", id)
                .equals("SELESAI");
    }

    boolean writtenOnce(int rows) {
        return database.number("""
                select count(*) from casework.roster_row r join client.client c on c.id = r.client_id
                  join casework.stay s on s.client_id = c.id where r.roster_id = ? and r.outcome = 'TERDAFTAR'""", id) == rows && database.number("""
                select count(*) from casework.roster r join client.client c on c.institution_id = r.institution_id
                 where r.id = ? and c.created_at >= r.created_at""", id) == rows;
    }

    private static void expect(int status, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != status) throw new IllegalStateException(answer.statusCode() + " " + answer.uri());
    }
}
