package id.naungan.monitoring;

import id.naungan.ActingAs;
import id.naungan.SignedIn;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What tests of monitoring do again and again: write a finding, answer it, plan a visit. */
final class MonitoringSteps {

    static final String KASIH = "LKSA Kasih Ibu";
    static final String HARAPAN = "Panti Asuhan Harapan Bunda";

    private final SignedIn as;
    private final ActingAs acting;
    private final JdbcClient db;

    MonitoringSteps(SignedIn as, ActingAs acting, JdbcClient db) {
        this.as = as;
        this.acting = acting;
        this.db = db;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    static String written(LocalDate day) {
        return "%02d-%02d-%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    MvcTestResult find(String who, UUID home, UUID id, String when, String... more) {
        return write(who, "/lks/" + home + "/pemantauan/temuan/baru", id, when, more);
    }

    MvcTestResult advise(String who, UUID home, UUID id, String to) {
        return write(who, "/lks/" + home + "/pemantauan/rekomendasi/baru", id, "SEKARANG", "addressee", to);
    }

    private MvcTestResult write(String who, String address, UUID id, String when, String... more) {
        var all = new java.util.ArrayList<>(java.util.List.of(
                "id",
                id.toString(),
                "scan",
                Ids.next().toString(),
                "severity",
                "BERAT",
                "found",
                "Pintu darurat terkunci pada malam hari.",
                "advice",
                "Buka kunci dan pasang tanda jalur evakuasi.",
                "when",
                when));
        all.addAll(java.util.List.of(more));
        return as.post(who, address, all.toArray(String[]::new));
    }

    /** A finding of the city in a home, sent. */
    UUID sent(UUID home) {
        var id = Ids.next();
        find("dinsos", home, id, "SEKARANG");
        return id;
    }

    MvcTestResult prove(String who, UUID finding) {
        return as.post(
                who,
                "/pemantauan/temuan/" + finding + "/bukti",
                "id",
                Ids.next().toString(),
                "scan",
                Ids.next().toString(),
                "version",
                version("finding", finding),
                "words",
                "Sudah dibuka dan ditandai.");
    }

    MvcTestResult judge(String who, UUID finding, String verdict, String... more) {
        var all = new java.util.ArrayList<>(java.util.List.of(
                "id", Ids.next().toString(), "version", version("finding", finding), "verdict", verdict));
        all.addAll(java.util.List.of(more));
        return as.post(who, "/pemantauan/temuan/" + finding + "/penilaian", all.toArray(String[]::new));
    }

    String state(UUID finding) {
        return one("select state from monitoring.finding where id = ?", finding);
    }

    String version(String table, UUID id) {
        return one("select version::text from monitoring." + table + " where id = ?", id);
    }

    String one(String sql, UUID id) {
        return acting.system(() -> db.sql(sql).param(id).query(String.class).single());
    }

    /** Plans one visit of this person's office and answers its id. */
    UUID plan(String who, UUID home, String told) {
        var form = Ids.next();
        var me = acting.scope(who).account().toString();
        as.post(
                who,
                "/pemantauan/kunjungan/baru",
                "id",
                form.toString(),
                "homes",
                home.toString(),
                "purpose",
                "RISIKO",
                "plannedOn",
                written(today().plusDays(5)),
                "told",
                told,
                "aims",
                "Melihat keadaan kamar dan jadwal jaga.",
                "leader",
                me,
                "team",
                me);
        return UUID.nameUUIDFromBytes((form + ":" + home).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
