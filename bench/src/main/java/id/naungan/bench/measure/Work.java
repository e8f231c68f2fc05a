package id.naungan.bench.measure;

import id.naungan.bench.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows operations go through: whose file, which name, which child has no note yet. */
final class Work {

    /** A file and who may open it. */
    record File(Actor who, UUID client) {}

    /** A name somebody looks for, among the clients of one's region. */
    record Name(Actor who, String name) {}

    /** Children without a note on some days, to be written in one request. */
    record Unwritten(Actor who, List<Note> notes) {}

    record Note(UUID client, String day) {}

    static final String TODAY = "(now() at time zone 'Asia/Jakarta')::date";

    private final Database database;

    Work(Database database) {
        this.database = database;
    }

    /** Files of the actors' homes or regions, a few of each; own clients only for who has no others. */
    List<File> files(List<Actor> actors, boolean own, int each) {
        var sql = own
                ? "select s.client_id from client.assignment s where s.account_id = ? and s.until is null"
                : "select c.id from client.client c where (c.institution_id = ? or c.district = ?) and c.resident_since is not null";
        var files = new ArrayList<File>();
        for (var actor : actors) {
            var rows = own
                    ? database.rows(sql + " order by random() limit " + each, actor.account())
                    : database.rows(sql + " order by random() limit " + each, actor.home(), actor.region());
            for (var row : rows) files.add(new File(actor, UUID.fromString(row[0])));
        }
        return files;
    }

    /** Those of these files that the actors look after, or that lie in their regions. */
    List<File> heavy(List<Actor> actors, String files) {
        var by = actors.stream().collect(Collectors.toMap(a -> a.account().toString(), Function.identity()));
        return database.rows("""
                select a.id, c.id from access.account a join client.client c on c.id = any(?::uuid[])
                 where a.id = any(?::uuid[]) and (c.district = a.region
                    or exists (select from client.assignment s where s.client_id = c.id and s.account_id = a.id and s.until is null))""", files, array(by)).stream()
                .map(row -> new File(by.get(row[0]), UUID.fromString(row[1])))
                .toList();
    }

    /** Names of people in the actors' homes or provinces. */
    List<Name> names(List<Actor> actors, int each) {
        var names = new ArrayList<Name>();
        for (var actor : actors) {
            var rows = actor.home() != null
                    ? database.rows(
                            "select identity_full_name from client.client where institution_id = ? order by random() limit "
                                    + each,
                            actor.home())
                    : database.rows("""
                            select identity_full_name from client.client
                             where district >= ? || '.' and district < ? || '/' order by random() limit\s""" + each, actor.region(), actor.region());
            for (var row : rows) names.add(new Name(actor, row[0]));
        }
        return names;
    }

    /** One child without a note today at a time. */
    ConcurrentLinkedQueue<Unwritten> today(List<Actor> actors, boolean own) {
        var by = actors.stream().collect(Collectors.toMap(a -> a.account().toString(), Function.identity()));
        var rows = database.rows("""
                select a.id, c.id, %1$s from access.account a join client.client c on c.institution_id = a.institution_id
                   and c.resident_since is not null
                 where a.id = any(?::uuid[]) and not exists (select from note.daily_note n where n.client_id = c.id and n.day = %1$s)
                   and (not ? or exists (select from client.assignment s where s.client_id = c.id and s.account_id = a.id and s.until is null))
                 order by random()""".formatted(TODAY), array(by), own);
        var queue = new ConcurrentLinkedQueue<Unwritten>();
        for (var row : rows)
            queue.add(new Unwritten(by.get(row[0]), List.of(new Note(UUID.fromString(row[1]), row[2]))));
        return queue;
    }

    /** A hundred unwritten notes of the last week of one home at a time. */
    ConcurrentLinkedQueue<Unwritten> week(List<Actor> actors, int size) {
        var by = actors.stream().collect(Collectors.toMap(a -> a.account().toString(), Function.identity()));
        var rows = database.rows("""
                select a.id, c.id, d.day::date from access.account a join client.client c on c.institution_id = a.institution_id
                   and c.resident_since is not null
                 cross join generate_series(%1$s - 7, %1$s - 1, interval '1 day') d (day)
                 where a.id = any(?::uuid[]) and not exists (select from note.daily_note n where n.client_id = c.id and n.day = d.day::date)
                """.formatted(TODAY), array(by));
        var homes = new HashMap<String, List<Note>>();
        for (var row : rows)
            homes.computeIfAbsent(row[0], a -> new ArrayList<>()).add(new Note(UUID.fromString(row[1]), row[2]));
        var queue = new ConcurrentLinkedQueue<Unwritten>();
        homes.forEach((account, notes) -> {
            if (notes.size() >= size) queue.add(new Unwritten(by.get(account), notes.subList(0, size)));
        });
        return queue;
    }

    private static String array(Map<String, Actor> by) {
        return "{" + String.join(",", by.keySet()) + "}";
    }
}
