package id.naungan.bench.measure;

import static id.naungan.bench.measure.Operations.any;

import id.naungan.bench.Database;
import id.naungan.bench.measure.Cast.Part;
import id.naungan.bench.measure.Web.Call;
import id.naungan.bench.measure.Web.Expected;
import id.naungan.bench.measure.Work.File;
import id.naungan.bench.seed.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of five years and 200 records, their forms, and the worklists. */
final class CaseOperations {

    private static final List<String> PARTS = List.of("tugas", "rencana", "aspek", "kesehatan", "perjalanan");

    /** A file of forty forms. */
    private static final String HEAVY = "select client_id from casework.record group by client_id having count(*) > 30";

    /** A form of a file and who opens it. */
    private record Form(Actor who, UUID client, UUID form) {}

    /** A section of a draft as it stands. */
    private record Draft(Actor who, String client, String form, String version) {}

    private final Database database;
    private final Web web;
    private final Cast cast;
    private final Work work;

    CaseOperations(Database database, Web web, Cast cast, Work work) {
        this.database = database;
        this.web = web;
        this.cast = cast;
        this.work = work;
    }

    List<Operation> all() {
        var all = new ArrayList<Operation>();
        all.add(saving());
        for (var part : List.of(Part.SOCIAL_WORKER, Part.MANAGER, Part.DISTRICT, Part.PROVINCE)) {
            var actors = cast.of(part, 256);
            all.add(get("case: worklist, " + part.name().toLowerCase().replace('_', ' '), actors, Function.identity(), a -> "/tugas"));
        }
        var heavy = database.rows(HEAVY).stream().map(row -> row[0]).collect(Collectors.joining(",", "{", "}"));
        files(all, "caregiver", work.heavy(cast.of(Part.CARER_OF_SOME, 300, """
                a.id in (select s.account_id from client.assignment s where s.client_id = any('%s'::uuid[]))""".formatted(heavy)), heavy));
        files(all, "district", work.heavy(cast.of(Part.DISTRICT, 300, """
                a.region in (select c.district from client.client c where c.id = any('%s'::uuid[]))""".formatted(heavy)), heavy));
        return all;
    }

    private void files(List<Operation> all, String who, List<File> files) {
        all.add(file("first page", who, files, ""));
        for (var part : PARTS) all.add(file("part " + part, who, files, "/sekilas/" + part));
        all.add(new InTurn(
                web,
                "case: whole file, " + who,
                dice -> {
                    var file = any(files, dice);
                    var calls = new ArrayList<Call>();
                    calls.add(call(file.who(), "/klien/" + file.client()));
                    for (var part : PARTS) calls.add(call(file.who(), "/klien/" + file.client() + "/sekilas/" + part));
                    return calls;
                }));
        all.add(file("list of forms", who, files, "/formulir"));
        all.add(file("timeline", who, files, "/perjalanan"));
        var forms = forms(files);
        all.add(get("case: signed form, " + who, forms, Form::who, f -> "/klien/" + f.client() + "/formulir/" + f.form()));
    }

    private Operation file(String what, String who, List<File> files, String path) {
        return get("case: " + what + ", " + who, files, File::who, f -> "/klien/" + f.client() + path);
    }

    private <T> Operation get(String name, List<T> things, Function<T, Actor> who, Function<T, String> path) {
        return new WebOperation(web, name, null, dice -> {
            var thing = any(things, dice);
            return call(who.apply(thing), path.apply(thing));
        });
    }

    private Call call(Actor who, String path) {
        return new Call(web.get(who, path), Expected.page(1500));
    }

    private List<Form> forms(List<File> files) {
        var by = files.stream().collect(Collectors.toMap(f -> f.client().toString(), Function.identity(), (a, b) -> a));
        var rows = database.rows(
                "select client_id, id from casework.record where client_id = any(?::uuid[]) and status = 'DITANDATANGANI'",
                "{" + String.join(",", by.keySet()) + "}");
        return rows.stream()
                .map(row -> new Form(by.get(row[0]).who(), UUID.fromString(row[0]), UUID.fromString(row[1])))
                .toList();
    }

    /** Each draft is saved once, as whoever holds it would. */
    private Operation saving() {
        var by = cast.of(Part.SOCIAL_WORKER, 4000).stream()
                .collect(Collectors.toMap(a -> a.account().toString(), Function.identity()));
        var queue = new ConcurrentLinkedQueue<Draft>();
        for (var row : database.rows("""
                select r.holder, r.client_id, r.id, s.version from casework.record r join casework.section s on s.record_id = r.id and s.name = 'bulan'
                 where r.status = 'DRAF' and r.holder = any(?::uuid[]) order by random()""", "{" + String.join(",", by.keySet()) + "}"))
            queue.add(new Draft(by.get(row[0]), row[1], row[2], row[3]));
        return new WebOperation(web, "case: a section of a draft saved", null, true, dice -> {
            var draft = queue.poll();
            return draft == null ? null : new Call(save(draft, Operations.uuid(dice), Sentences.of(dice)), Expected.status(302));
        });
    }

    private java.net.http.HttpRequest save(Draft draft, UUID id, String words) {
        return web.form(
                draft.who(),
                "/klien/" + draft.client() + "/formulir/" + draft.form() + "/bulan",
                Map.of(
                        "_kiriman", id.toString(),
                        "_versi", draft.version(),
                        "ofForm", draft.form(),
                        "ofPart", "bulan",
                        "month", "10-2026",
                        "health", words,
                        "education", words,
                        "psychosocial", words,
                        "family", words));
    }
}
