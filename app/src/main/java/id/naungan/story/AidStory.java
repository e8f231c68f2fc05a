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
 * Aid of two offices. The city paid for the quarter before last: Harapan Bunda accounts for a part of it, Kasih Ibu has not yet said
 * that the money arrived. The province's proposal for the last quarter waits to be verified.
 */
@Component
@Order(40)
class AidStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final JdbcClient db;
    private final Clock clock;

    AidStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var today = LocalDate.now(clock.withZone(ZONE));
        var quarter = today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        var city = programme("64.72", "Bantuan permakanan LKS Kota Samarinda", "APBD_KAB", 12_500, 2_000_000_000L);
        rules(city, "64.72", "TINGGAL_PADA_TANGGAL");
        var paid = proposal(city, "64.72", period(city, "64.72", quarter.minusMonths(6)));
        decide(paid, quarter.minusMonths(3).plusDays(20));
        period(city, "64.72", quarter.minusMonths(3));
        var harapan = homes.get("harapan");
        var kasih = homes.get("kasih");
        if (harapan != null) accounts(pay(paid, harapan, today.minusDays(24)), harapan, today);
        if (kasih != null) pay(paid, kasih, today.minusDays(24));
        if (harapan != null) bank(harapan, "Bankaltimtara", "0012345678", "Yayasan Harapan Bunda", today);

        var province = programme("64", "Bantuan LKS Provinsi Kalimantan Timur", "APBD_PROV", 15_000, 5_000_000_000L);
        rules(province, "64", "TERDAFTAR,TINGGAL_PADA_TANGGAL,NIK_DIKENAL");
        var open = proposal(province, "64", period(province, "64", quarter.minusMonths(3)));
        db.sql("update aid.proposal set state = 'VERIFIKASI', sent_at = now(), version = version + 1 where id = ?")
                .param(open)
                .update();
    }

    private UUID programme(String region, String name, String source, long amount, long ceiling) {
        var id = Ids.next();
        db.sql("""
                insert into aid.programme (id, region, name, source, kind, per, amount, ceiling, legal_basis, legal_status, contact, since, written_by_name, written_at)
                values (?, ?, ?, ?, 'PER_KLIEN', 'HARI', ?, ?, 'Peraturan kepala daerah tentang bantuan LKS (contoh)', 'USULAN', 'Bidang Rehabilitasi Sosial',
                  ?, 'Dinas Sosial', now())""")
                .params(id, region, name, source, amount, ceiling, LocalDate.of(2026, 1, 1))
                .update();
        return id;
    }

    private void rules(UUID programme, String region, String on) {
        db.sql("""
                insert into aid.rule (programme_id, region, edition, kind, active, basis, basis_status, written_by_name, written_at)
                select ?, ?, 1, k, k = any (string_to_array(?, ',')), 'Usulan sistem; isi dengan dasar hukum program', 'USULAN', 'Dinas Sosial', now()
                  from unnest(array['JENIS_LKS', 'TERDAFTAR', 'AKREDITASI', 'NYATAAN', 'TINGGAL_PADA_TANGGAL', 'HARI_MINIMAL', 'USIA', 'KATEGORI', 'NIK_DIKENAL',
                    'TANPA_BANTUAN_LAIN']) k""").params(programme, region, on).update();
    }

    private UUID period(UUID programme, String region, LocalDate since) {
        var id = Ids.next();
        var until = since.plusMonths(3).minusDays(1);
        db.sql("""
                insert into aid.period (id, programme_id, region, name, since, until, cutoff, made_by_name, made_at)
                values (?, ?, ?, ?, ?, ?, ?, 'Dinas Sosial', now())""")
                .params(
                        id,
                        programme,
                        region,
                        "Triwulan " + ((since.getMonthValue() + 2) / 3) + " " + since.getYear(),
                        since,
                        until,
                        until)
                .update();
        return id;
    }

    private UUID proposal(UUID programme, String region, UUID period) {
        var id = Ids.next();
        db.sql("""
                insert into aid.proposal (id, programme_id, period_id, region, area, since, until, cutoff, kind, per, amount, bands, edition, rules, proposed_by_name,
                  proposed_at)
                select ?, g.id, p.id, g.region, ?, p.since, p.until, p.cutoff, g.kind, g.per, g.amount, g.bands, 1,
                  (select jsonb_agg(jsonb_build_object('kind', r.kind, 'active', r.active, 'value', r.value, 'basis', r.basis, 'status', r.basis_status)
                     order by r.kind) from aid.rule r where r.programme_id = g.id),
                  'Staf Rehabilitasi Sosial', now() from aid.period p join aid.programme g on g.id = p.programme_id where p.id = ? and g.id = ?""").params(id, region, period, programme).update();
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
                update aid.proposal set state = 'DITETAPKAN', decided_by_name = 'Fajar Hidayat', decided_at = now(), decided_on = ?, decided_number = '460/118/Dinsos',
                       version = version + 1 where id = ?""").params(on, proposal).update();
    }

    private UUID pay(UUID proposal, Institution home, LocalDate on) {
        var id = Ids.next();
        db.sql("""
                insert into aid.payment (id, proposal_id, institution_id, district, region, paid_on, amount, sp2d, paid_by_name, paid_at)
                select ?, h.proposal_id, h.institution_id, h.district, '64.72', ?, h.amount, '00417/SP2D/LS', 'Fajar Hidayat', now() from aid.home h
                 where h.proposal_id = ? and h.institution_id = ? and h.amount > 0""").params(id, on, proposal, home.id()).update();
        return id;
    }

    private void accounts(UUID payment, Institution home, LocalDate today) {
        db.sql("""
                insert into aid.receipt (id, institution_id, district, received_on, amount, confirmed_by_name, confirmed_at)
                select m.id, m.institution_id, m.district, ?, m.amount, 'Hj. Nurhayati', now() from aid.payment m where m.id = ?""").params(today.minusDays(23), payment).update();
        spent(payment, home, "PERMAKANAN", "Beras, telur, minyak untuk sebulan", 4_350_000, today.minusDays(20));
        spent(payment, home, "PENDIDIKAN", "Seragam dan buku tulis", 1_275_000, today.minusDays(12));
    }

    private void spent(UUID payment, Institution home, String item, String what, long amount, LocalDate on) {
        db.sql("""
                insert into aid.expense (id, payment_id, institution_id, district, spent_on, item, what, amount, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'Hj. Nurhayati', now())""")
                .params(Ids.next(), payment, home.id(), home.district(), on, item, what, amount)
                .update();
    }

    private void bank(Institution home, String bank, String number, String holder, LocalDate today) {
        db.sql("""
                insert into aid.bank_account (id, institution_id, district, bank, number, holder, since, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, 'Hj. Nurhayati', now())""")
                .params(Ids.next(), home.id(), home.district(), bank, number, holder, today.minusMonths(5))
                .update();
    }
}
