package id.naungan.incident.handling;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.receive.NewIncident;
import id.naungan.incident.receive.NewPerson;
import id.naungan.incident.receive.NewReporter;
import id.naungan.incident.receive.ReceiveReport;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.store.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reports incidents and takes steps for tests, each as somebody. */
@TestComponent
public class HandlingWorld {

    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final World world;
    private final ReceiveReport receive;
    private final JdbcClient db;

    HandlingWorld(World world, ReceiveReport receive, JdbcClient db) {
        this.world = world;
        this.receive = receive;
        this.db = db;
    }

    /** What a report says; the rest is usual. */
    public record Report(
            @Nullable Institution home,
            String district,
            Set<String> kinds,
            Answer safe,
            Duration ago,
            List<NewPerson> people,
            @Nullable UUID reporter) {

        public static Report at(Institution home, String... kinds) {
            return new Report(
                    home,
                    home.district(),
                    Set.of(kinds),
                    Answer.TIDAK_DIKETAHUI,
                    Duration.ofMinutes(5),
                    List.of(),
                    null);
        }

        public Report safe(Answer answer) {
            return new Report(home, district, kinds, answer, ago, people, reporter);
        }

        public Report known(Duration before) {
            return new Report(home, district, kinds, safe, before, people, reporter);
        }

        public Report by(UUID account) {
            return new Report(home, district, kinds, safe, ago, people, account);
        }

        public Report with(
                Part part,
                @Nullable UUID client,
                @Nullable UUID account,
                @Nullable String name,
                @Nullable String relation) {
            var more = new ArrayList<>(people);
            more.add(new NewPerson(part, client, account, name, relation));
            return new Report(home, district, kinds, safe, ago, more, reporter);
        }
    }

    public UUID report(Report said) {
        var id = Ids.next();
        var now = Instant.now();
        receive.receive(new NewIncident(
                id,
                said.home() == null ? null : said.home().id(),
                said.district(),
                said.home() == null ? "Panti tanpa papan nama" : null,
                NewIncident.Source.PETUGAS,
                said.kinds(),
                said.safe(),
                now.minus(said.ago()),
                false,
                now.minus(said.ago()),
                now,
                "KAMAR",
                "Cerita rahasia tentang malam itu",
                "Aku takut sama dia",
                said.people(),
                new NewReporter(
                        said.reporter(), "PENGASUH", said.reporter() == null ? "Ibu Pelapor" : null, "0812000111")));
        return id;
    }

    public Scope staff(Institution home, String name, Role role) {
        var id = world.account(home, name, role, Reach.INSTITUTION);
        return new Scope(id, null, name, role, Reach.INSTITUTION, home.id(), null, ZONE, false);
    }

    /** An account of an office: a district, a province, or the nation where the region is null. */
    public Scope office(@Nullable String region, String name, Role role) {
        var id = Ids.next();
        var reach = region == null ? Reach.NATION : region.length() == 2 ? Reach.PROVINCE : Reach.DISTRICT;
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, region, must_change_password, status)
                values (?, ?, ?, ?, ?, ?, false, 'ACTIVE')""", id, "k" + id, name, role.name(), reach.name(), region);
        return new Scope(id, null, name, role, reach, null, region, ZONE, false);
    }

    JdbcClient db() {
        return db;
    }

    public int version(UUID id) {
        return one("select version from incident.incident where id = ?", Integer.class, id);
    }

    public String state(UUID id) {
        return one("select state from incident.incident where id = ?", String.class, id);
    }

    public <T> T one(String sql, Class<T> type, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(type).single());
    }

    public long count(String sql, Object... params) {
        return one(sql, Long.class, params);
    }

    /** How a clock was met, or the empty text. */
    public String met(UUID id, String kind) {
        return one(
                "select coalesce(max(how), '') from incident.clock where incident_id = ? and kind = ?",
                String.class,
                id,
                kind);
    }

    public MvcTestResult step(Scope who, UUID id, StepKind kind, String... overrides) {
        return step(who, id, version(id), kind, overrides);
    }

    public MvcTestResult step(Scope who, UUID id, int seen, StepKind kind, String... overrides) {
        var form = new LinkedHashMap<>(USUAL.get(kind));
        for (var override : overrides) {
            var at = override.indexOf('=');
            if (at == override.length() - 1) form.remove(override.substring(0, at));
            else form.put(override.substring(0, at), override.substring(at + 1));
        }
        form.put("_versi", String.valueOf(seen));
        return world.post(who, "/insiden/" + id + "/" + kind.path(), form);
    }

    static String day(int fromToday) {
        return LocalDate.now(ZONE).plusDays(fromToday).format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
    }

    /** A whole answer to each form. */
    static final Map<StepKind, Map<String, String>> USUAL = Map.ofEntries(
            Map.entry(StepKind.PEMILAHAN, Map.of("kinds", "FISIK", "severity", "BERAT")),
            Map.entry(
                    StepKind.PENGAMANAN,
                    Map.of(
                            "safe",
                            "YA",
                            "apart",
                            "YA",
                            "apartHow",
                            "TIDAK_BERTUGAS",
                            "medical",
                            "TIDAK",
                            "evidence",
                            "YA")),
            Map.entry(
                    StepKind.VERIFIKASI,
                    Map.of(
                            "on",
                            day(0),
                            "methods",
                            "WAWANCARA_KORBAN",
                            "result",
                            "DIDUGA",
                            "reasons",
                            "Ada luka lebam di lengan")),
            Map.entry(
                    StepKind.PELAPORAN,
                    Map.of("to", "POLISI", "on", day(0), "unit", "Polres Uji", "number", "LP/12/XI/2026")),
            Map.entry(StepKind.KELUARGA, Map.of("told", "TIDAK_AMAN", "why", "Pelaku tinggal bersama keluarga")),
            Map.entry(StepKind.LARANGAN, Map.of("name", "Pak Uji", "since", day(0))),
            Map.entry(StepKind.PENUGASAN, Map.of("what", "TUGASKAN", "account", "")),
            Map.entry(StepKind.PENGGABUNGAN, Map.of("number", "INS-0000-000000", "why", "Kejadian yang sama")),
            Map.entry(
                    StepKind.PEMERIKSAAN,
                    Map.of(
                            "field",
                            "MEDIS",
                            "by",
                            "Dokter Uji",
                            "on",
                            day(0),
                            "method",
                            "Visum",
                            "findings",
                            "Lebam dua hari")),
            Map.entry(
                    StepKind.SANKSI,
                    Map.of("measure", "TEGURAN_TERTULIS", "name", "Pak Uji", "on", day(0), "document", "ST/1")),
            Map.entry(
                    StepKind.PEMULIHAN,
                    Map.of(
                            "care[0].victim", "",
                            "care[0].service", "KONSELING",
                            "care[0].by", "Psikolog Uji",
                            "care[0].until", day(30))),
            Map.entry(
                    StepKind.PENUTUPAN,
                    Map.of(
                            "outcome",
                            "TERBUKTI_DITINDAK",
                            "lesson",
                            "Kamar anak kini dijaga dua orang",
                            "victim",
                            "Sudah tenang")),
            Map.entry(StepKind.PEMBUKAAN, Map.of("why", "Ada saksi baru yang mau bicara")));
}
