package id.naungan.bench.measure;

import id.naungan.bench.Database;
import id.naungan.bench.measure.Cast.Part;
import id.naungan.bench.measure.Web.Call;
import id.naungan.bench.measure.Web.Expected;
import id.naungan.bench.measure.Work.File;
import id.naungan.bench.measure.Work.Name;
import id.naungan.bench.measure.Work.Unwritten;
import id.naungan.bench.seed.Accounts;
import id.naungan.bench.seed.People;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What is measured, each done as the most restricted user of the role, on other rows every time. */
public final class Operations {

    private static final int ACTORS = 256;

    private final Database database;
    private final Web web;
    private final Cast cast;
    private final Work work;
    private final People people = new People(System.nanoTime());

    public Operations(Database database, Web web) {
        this.database = database;
        this.web = web;
        this.cast = new Cast(database);
        this.work = new Work(database);
    }

    public List<Operation> all() {
        var all = new ArrayList<>(writes());
        all.addAll(reads());
        all.addAll(cases());
        return all;
    }

    public List<Operation> writes() {
        return List.of(signIn(), note(true), note(false), hundredNotes(), newcomer());
    }

    public List<Operation> reads() {
        var managers = cast.of(Part.MANAGER, ACTORS);
        var homeCarers = cast.of(Part.CARER_OF_HOME, ACTORS);
        var someCarers = cast.of(Part.CARER_OF_SOME, ACTORS);
        var districts = cast.of(Part.DISTRICT, ACTORS);
        var provinces = cast.of(Part.PROVINCE, ACTORS);
        var nation = cast.of(Part.NATION, 64);
        var carerFiles = work.files(someCarers, true, 8);
        var managerFiles = work.files(managers, false, 20);
        var districtFiles = work.files(districts, false, 20);
        return List.of(
                file("file of a client, caregiver of some", null, carerFiles, ""),
                file("file of a client, manager", null, managerFiles, ""),
                file("file of a client, district", null, districtFiles, ""),
                file("file with 30 latest notes, caregiver", 1.1, carerFiles, "/catatan"),
                file("file with 30 latest notes, manager", 1.1, managerFiles, "/catatan"),
                page("list of a home's clients, manager", 0.7, managers, "/klien"),
                search("same with a name", 0.7, work.names(managers, 12), false),
                page("list of own clients, caregiver", 0.7, someCarers, "/klien"),
                page("list of clients, district", null, districts, "/klien"),
                search("name misspelt, province", 5.5, work.names(provinces, 200), true),
                page("homes, district", null, districts, "/lks"),
                page("homes, province", null, provinces, "/lks"),
                page("homes, nation", null, nation, "/lks"),
                page("dashboard, district", null, districts, "/dasbor"),
                page("dashboard, province", null, provinces, "/dasbor"),
                page("dashboard, nation", null, nation, "/dasbor"),
                page("today's notes, caregiver of a home", null, homeCarers, "/hari-ini"));
    }

    /** Cases, and files of five years. */
    public List<Operation> cases() {
        return new CaseOperations(database, web, cast, work).all();
    }

    private Operation page(String name, @Nullable Double goal, List<Actor> actors, String path) {
        return new WebOperation(
                web, name, goal, dice -> new Call(web.get(any(actors, dice), path), Expected.page(2000)));
    }

    private Operation file(String name, @Nullable Double goal, List<File> files, String tab) {
        return new WebOperation(web, name, goal, dice -> {
            var file = any(files, dice);
            return new Call(web.get(file.who(), "/klien/" + file.client() + tab), Expected.page(2000));
        });
    }

    private Operation search(String name, @Nullable Double goal, List<Name> names, boolean misspelt) {
        return new WebOperation(web, name, goal, dice -> {
            var wanted = any(names, dice);
            var typed = misspelt ? misspell(wanted.name(), dice) : wanted.name().split(" ")[0];
            return new Call(web.form(wanted.who(), "/klien/pencarian", Map.of("cari", typed)), Expected.page(2000));
        });
    }

    /** With the password; most of it is the hash, which is slow on purpose. */
    private Operation signIn() {
        var users = database.rows(
                "select username from access.account where role in ('PENGASUH', 'PENGELOLA') order by random() limit 2000");
        var nobody = new Actor(new UUID(0, 0), "", "", null, null, null);
        return new WebOperation(
                web,
                "sign in",
                null,
                dice -> new Call(
                        web.form(
                                nobody,
                                "/masuk",
                                Map.of("username", any(users, dice)[0], "password", Accounts.PASSWORD)),
                        Expected.status(302)));
    }

    private Operation newcomer() {
        var managers = cast.of(Part.MANAGER, 2000);
        return new WebOperation(
                web,
                "new client with placement",
                1.1,
                true,
                dice -> new Call(newcomer(any(managers, dice), dice), Expected.status(302)));
    }

    /** A newcomer at this home's door. */
    public HttpRequest newcomer(UUID home) {
        var manager =
                cast.of(Part.MANAGER, 1, "a.institution_id = '" + home + "'").getFirst();
        return newcomer(manager, new SplittableRandom(System.nanoTime()));
    }

    private HttpRequest newcomer(Actor who, SplittableRandom dice) {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        String name;
        synchronized (people) {
            name = people.stranger();
        }
        return web.form(
                who,
                "/penerimaan/baru",
                Map.of(
                        "id", uuid(dice).toString(),
                        "person.id", uuid(dice).toString(),
                        "person.institution", String.valueOf(who.home()),
                        "person.fullName", name,
                        "person.sex", dice.nextBoolean() ? "P" : "L",
                        "person.birthDate",
                                today.minusDays(400 + dice.nextInt(6000)).toString(),
                        "entry.on", today.toString(),
                        "entry.path", "KELUARGA",
                        "entry.reason", "Keluarga tidak mampu mengasuh"));
    }

    /** A note that is kept until it is acknowledged. */
    public record Kept(Actor who, UUID id, Call call) {}

    /** The next unwritten note of today; null when every child has one. */
    public @Nullable Kept kept(SplittableRandom dice) {
        var next = unwritten(false).poll();
        if (next == null) return null;
        var id = uuid(dice);
        var call = new Call(
                web.json(next.who(), "/kiriman", Sending.of(next.notes(), List.of(id), dice)), Expected.taken(1));
        return new Kept(next.who(), id, call);
    }

    /** Signs in as a person would and keeps the cookie. */
    public static Actor signIn(Web web, String username) throws IOException, InterruptedException {
        var nobody = new Actor(new UUID(0, 0), "", "", null, null, null);
        var answer = web.send(web.form(nobody, "/masuk", Map.of("username", username, "password", Accounts.PASSWORD)));
        var token = answer.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("naungan="))
                .map(c -> c.substring(8, c.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not signed in: " + answer.statusCode()));
        return new Actor(new UUID(0, 0), username, token, null, null, null);
    }

    /** Homes fall into two halves, so that the two kinds of caregiver never write the same note. */
    private final ConcurrentMap<Boolean, ConcurrentLinkedQueue<Unwritten>> unwritten = new ConcurrentHashMap<>();

    private ConcurrentLinkedQueue<Unwritten> unwritten(boolean own) {
        return unwritten.computeIfAbsent(own, o -> {
            var half = "abs(hashtext(a.institution_id::text)) / 4 % 2 = " + (own ? 1 : 0);
            return work.today(cast.of(own ? Part.CARER_OF_SOME : Part.CARER_OF_HOME, 6000, half), own);
        });
    }

    public Operation note(boolean own) {
        return new WebOperation(web, "one daily note, caregiver of " + (own ? "some" : "a home"), 0.9, true, dice -> {
            var next = unwritten(own).poll();
            return next == null ? null : sending(next, dice);
        });
    }

    private Operation hundredNotes() {
        var queue = work.week(cast.of(Part.CARER_OF_HOME, 5000, "abs(hashtext(a.institution_id::text)) % 4 = 0"), 100);
        return new WebOperation(web, "100 notes in one request, per note", 0.1, true, dice -> {
            var next = queue.poll();
            return next == null ? null : sending(next, dice);
        });
    }

    private Call sending(Unwritten wanted, SplittableRandom dice) {
        var ids = wanted.notes().stream().map(n -> uuid(dice)).toList();
        return new Call(
                web.json(wanted.who(), "/kiriman", Sending.of(wanted.notes(), ids, dice)),
                Expected.taken(ids.size()),
                ids.size());
    }

    static <T> T any(List<T> things, SplittableRandom dice) {
        return things.get(dice.nextInt(things.size()));
    }

    static UUID uuid(SplittableRandom dice) {
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | dice.nextInt(0x1000),
                dice.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    /** One letter of the longest word left out, doubled or exchanged with the next. */
    static String misspell(String name, SplittableRandom dice) {
        var words = name.split(" ");
        int longest = 0;
        for (int i = 1; i < words.length; i++) if (words[i].length() > words[longest].length()) longest = i;
        var word = new StringBuilder(words[longest]);
        if (word.length() < 4) return name;
        int at = 1 + dice.nextInt(word.length() - 2);
        switch (dice.nextInt(3)) {
            case 0 -> word.deleteCharAt(at);
            case 1 -> word.insert(at, word.charAt(at));
            default -> {
                char letter = word.charAt(at);
                word.setCharAt(at, word.charAt(at + 1));
                word.setCharAt(at + 1, letter);
            }
        }
        words[longest] = word.toString();
        return String.join(" ", words);
    }
}
