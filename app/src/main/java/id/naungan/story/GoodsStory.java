package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The city gave mattresses for each resident: Harapan Bunda got them with one torn and has handed out some; those of Kasih Ibu are on
 * their way.
 */
@Component
@Order(41)
class GoodsStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String CITY = "64.72";

    private final JdbcClient db;
    private final Clock clock;

    GoodsStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var harapan = homes.get("harapan");
        var kasih = homes.get("kasih");
        if (harapan == null) return;
        var today = LocalDate.now(clock.withZone(ZONE));
        var proposal = proposal(today.withDayOfMonth(1).minusMonths(2));
        decide(proposal, today.minusDays(20));
        var came = send(proposal, harapan, today.minusDays(12));
        arrive(came, proposal, harapan, today.minusDays(11));
        give(proposal, harapan, today.minusDays(9));
        if (kasih != null) send(proposal, kasih, today.minusDays(2));
    }

    private UUID proposal(LocalDate month) {
        var programme = Ids.next();
        var period = Ids.next();
        var id = Ids.next();
        db.sql("""
                insert into aid.programme (id, region, name, source, kind, per, amount, goods, unit, quantity, ceiling, legal_basis, legal_status, since,
                  written_by_name, written_at)
                values (?, ?, 'Kasur untuk penghuni LKS', 'APBD_KAB', 'BARANG', 'UNIT', 450000, 'Kasur busa', 'lembar', 1, 500000000,
                  'Peraturan kepala daerah tentang bantuan LKS (contoh)', 'USULAN', '2026-01-01', 'Dinas Sosial', now())""").params(programme, CITY).update();
        db.sql("""
                insert into aid.rule (programme_id, region, edition, kind, active, basis, basis_status, written_by_name, written_at)
                values (?, ?, 1, 'TINGGAL_PADA_TANGGAL', true, 'Usulan sistem; isi dengan dasar hukum program', 'USULAN', 'Dinas Sosial', now())""").params(programme, CITY).update();
        var last = month.plusMonths(1).minusDays(1);
        db.sql("""
                insert into aid.period (id, programme_id, region, name, since, until, cutoff, made_by_name, made_at)
                values (?, ?, ?, ?, ?, ?, ?, 'Dinas Sosial', now())""")
                .params(period, programme, CITY, "Tahap I " + month.getYear(), month, last, last)
                .update();
        db.sql("""
                insert into aid.proposal (id, programme_id, period_id, region, area, since, until, cutoff, kind, per, amount, quantity, bands, edition, rules,
                  proposed_by_name, proposed_at)
                select ?, g.id, p.id, g.region, g.region, p.since, p.until, p.cutoff, g.kind, g.per, g.amount, g.quantity, g.bands, 1,
                  '[{"kind": "TINGGAL_PADA_TANGGAL", "active": true, "value": "", "basis": "Usulan", "status": "USULAN"}]', 'Staf Rehabilitasi Sosial', now()
                  from aid.period p join aid.programme g on g.id = p.programme_id where p.id = ?""").params(id, period).update();
        for (var step : new String[] {"select aid.prepare(?)", "select aid.step(?, 1000)", "select aid.finish(?)"})
            db.sql(step).param(id).query().listOfRows();
        return id;
    }

    private void decide(UUID proposal, LocalDate on) {
        db.sql("update aid.proposal set state = 'VERIFIKASI', sent_at = now(), version = version + 1 where id = ?")
                .param(proposal)
                .update();
        db.sql("""
                insert into aid.verdict (id, proposal_id, institution_id, district, level, verdict, said_by_name, said_at)
                select uuidv7(), h.proposal_id, h.institution_id, h.district, 'KABKOTA', 'SETUJU', 'Fajar Hidayat', now() from aid.home h
                 where h.proposal_id = ? and h.eligible > 0""").param(proposal).update();
        db.sql("select aid.settle(?)").param(proposal).query().listOfRows();
        db.sql("""
                update aid.proposal set state = 'DITETAPKAN', decided_by_name = 'Fajar Hidayat', decided_at = now(), decided_on = ?, decided_number = '460/131/Dinsos',
                       version = version + 1 where id = ?""").params(on, proposal).update();
    }

    private UUID send(UUID proposal, Institution home, LocalDate on) {
        var id = Ids.next();
        db.sql("""
                insert into aid.delivery (id, proposal_id, institution_id, district, region, sent_on, quantity, number, sent_by_name, sent_at)
                select ?, h.proposal_id, h.institution_id, h.district, q.region, ?, aid.units(q, h.amount), 'SJ-' || right(h.institution_id::text, 4), 'Fajar Hidayat', now()
                  from aid.home h join aid.proposal q on q.id = h.proposal_id where q.id = ? and h.institution_id = ? and aid.units(q, h.amount) > 0""").params(id, on, proposal, home.id()).update();
        return id;
    }

    private void arrive(UUID delivery, UUID proposal, Institution home, LocalDate on) {
        db.sql("""
                insert into aid.arrival (id, institution_id, district, arrived_on, good, damaged, missing, note, confirmed_by_name, confirmed_at)
                select d.id, d.institution_id, d.district, ?, d.quantity - 1, 1, 0, 'Satu kasur sobek waktu diturunkan', 'Hj. Nurhayati', now()
                  from aid.delivery d where d.id = ?""").params(on, delivery).update();
        db.sql("""
                insert into aid.goods (id, proposal_id, institution_id, district, moved_on, way, quantity, note, written_by_name, written_at)
                select a.id, ?, a.institution_id, a.district, ?, 'MASUK', a.good, 'Surat jalan', 'Hj. Nurhayati', now()
                  from aid.arrival a where a.id = ? and a.good > 0""").params(proposal, on, delivery).update();
    }

    /** To the first five. */
    private void give(UUID proposal, Institution home, LocalDate on) {
        db.sql("""
                insert into aid.goods (id, proposal_id, institution_id, district, moved_on, way, quantity, client_id, written_by_name, written_at)
                select uuidv7(), l.proposal_id, l.institution_id, l.district, ?, 'KELUAR', 1, l.client_id, 'Hj. Nurhayati', now()
                  from aid.line l join aid.stock s on s.proposal_id = l.proposal_id and s.institution_id = l.institution_id and s.came >= 5
                 where l.proposal_id = ? and l.institution_id = ? and l.status = 'LAYAK' order by l.client_name limit 5""").params(on, proposal, home.id()).update();
    }
}
