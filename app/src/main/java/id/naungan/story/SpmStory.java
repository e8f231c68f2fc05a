package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.spm.domain.Quarter;
import id.naungan.spm.report.ReportRuns;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger of service standards in Samarinda: the city wrote down its needs and reports Harapan Bunda and the elders; the home ticked
 * meals and guidance; the quarter before last was reported. Harapan Bunda entered what no record shows of its facilities.
 */
@Component
@Order(50)
class SpmStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final JdbcClient db;
    private final Clock clock;
    private final Hands hands;
    private final ReportRuns runs;

    SpmStory(JdbcClient db, Clock clock, Hands hands, ReportRuns runs) {
        this.db = db;
        this.clock = clock;
        this.hands = hands;
        this.runs = runs;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var today = LocalDate.now(clock.withZone(ZONE));
        int year = today.getYear();
        for (int y = year - 1; y <= year; y++) {
            need(y, "64.72", "ANAK", 24);
            need(y, "64.72", "LANSIA", 16);
            need(y, "64.72", "DISABILITAS", 10);
            need(y, "64", "ANAK", 320);
            need(y, "64", "LANSIA", 60);
        }
        for (var key : List.of("harapan", "wredha", "mandiri")) {
            var home = homes.get(key);
            if (home != null) counted(home);
        }
        var quarter = today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        for (var since = quarter.minusMonths(9); !since.isAfter(quarter); since = since.plusMonths(3)) {
            int number = (since.getMonthValue() + 2) / 3;
            for (var home : homes.values()) {
                if (!since.equals(quarter)) ticked(home, since.getYear(), number);
                db.sql("select spm.refresh(?, ?, ?, ?)")
                        .params(home.id(), since.getYear(), number, today)
                        .query()
                        .listOfRows();
            }
        }
        reported(quarter.minusMonths(6));
        standards(homes, today);
    }

    private void need(int year, String region, String kind, int number) {
        db.sql("""
                insert into spm.need (id, year, region, setting, kind, number, basis, written_by_name, written_at)
                values (?, ?, ?, 'DALAM', ?, ?, 'Pendataan dinas sosial (contoh)', 'Fajar Hidayat', now())""").params(Ids.next(), year, region, kind, number).update();
    }

    private void counted(Institution home) {
        db.sql("""
                insert into spm.recipient (id, client_id, institution_id, district, kind, setting, counted, provider, basis, written_by_name, written_at)
                select uuidv7(), c.id, c.institution_id, c.district, v.kind, 'DALAM', true, 'KABKOTA', 'Surat penempatan 460/77/Dinsos (contoh)', 'Fajar Hidayat', now()
                  from client.client c join institution.institution i on i.id = c.institution_id join spm.serves v on v.home_kind = i.profile_kind
                 where c.institution_id = ? and c.resident_since is not null""").param(home.id()).update();
    }

    /** Everybody got meals; guidance and daily living most of them. */
    private void ticked(Institution home, int year, int quarter) {
        db.sql("""
                insert into spm.tick (client_id, institution_id, district, year, quarter, item_id, state, source, written_by_name, written_at)
                select r.client_id, r.institution_id, r.district, ?, ?, i.id, 'TERPENUHI', 'Daftar menu dan daftar hadir kegiatan', 'Hj. Nurhayati', now()
                  from spm.recipient r join spm.item i on i.kind = r.kind and i.setting = r.setting and i.source is null and i.grp = 'BARANG'
                 where r.institution_id = ? and (i.position = 20 or abs(hashtext(r.client_id::text || i.id::text)) % 4 > 0)""").params(year, quarter, home.id()).update();
    }

    /** The city reports by itself: its homes are counted once more, then the figures are frozen. */
    private void reported(LocalDate since) {
        hands.as("dinsos", () -> runs.begin(Ids.next(), Quarter.of(since), 0, null));
    }

    private void standards(Map<String, Institution> homes, LocalDate today) {
        var harapan = homes.get("harapan");
        if (harapan != null) {
            entered(harapan, "KOMPUTER", 2, "Satu di kantor, satu di ruang belajar", today);
            entered(harapan, "ANGGARAN", 9, "Anggaran tahun berjalan dibagi jumlah anak", today);
            entered(harapan, "BIMBINGAN", 3, "Mengaji, keterampilan, olahraga", today);
        }
        for (var home : homes.values())
            db.sql("select standard.refresh(?, ?)")
                    .params(home.id(), today)
                    .query()
                    .listOfRows();
    }

    private void entered(Institution home, String code, int value, String note, LocalDate on) {
        db.sql("""
                insert into standard.entered (id, institution_id, district, code, value, note, entered_on, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, 'Hj. Nurhayati', now())""")
                .params(Ids.next(), home.id(), home.district(), code, value, note, on.minusDays(12))
                .update();
    }
}
