package id.naungan.story;

import static id.naungan.casework.step.Step.*;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Admit;
import id.naungan.casework.Leave;
import id.naungan.casework.Today;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.signing.FollowAdmission;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.Step;
import id.naungan.client.Register;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Identity;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import id.naungan.story.CaseHand.Whose;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Whole cases of the demo, written through the use cases by the accounts of the story, on the days they would have been written. */
@Component
class CaseStory {

    private static final ActKind LISTED = ActKind.of("story.loaded");
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private static final Logger LOG = LoggerFactory.getLogger(CaseStory.class);

    private volatile Map<String, Institution> cast = Map.of();

    private final Scopes scopes;
    private final CaseHand hand;
    private final Admit admit;
    private final Leave leave;
    private final FollowAdmission follow;
    private final Register register;
    private final Acts acts;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Clock clock;

    CaseStory(
            Scopes scopes,
            CaseHand hand,
            Admit admit,
            Leave leave,
            FollowAdmission follow,
            Register register,
            Acts acts,
            JdbcClient db,
            TransactionOperations transaction,
            Clock clock) {
        this.scopes = scopes;
        this.hand = hand;
        this.admit = admit;
        this.leave = leave;
        this.follow = follow;
        this.register = register;
        this.acts = acts;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The cast was told just now: its cases are written once the demo has started, in its background. */
    void follows(Map<String, Institution> homes) {
        // Everybody's case is open since nine days, as after an import; so nobody is left to the start to open one
        // beside this story.
        Today.on(
                ago(9),
                () -> acts.perform(LISTED, Reason.NONE, () -> {
                    var residents = db.sql("select id from client.client where resident_since is not null")
                            .query(UUID.class)
                            .list();
                    follow.listed(residents);
                    return residents;
                }));
        cast = Map.copyOf(homes);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (cast.isEmpty()) return;
        Thread.ofVirtual().name("case-story").start(() -> scopes.asSystem("story", this::all));
    }

    private void all() {
        var begun = System.nanoTime();
        try {
            tell(cast);
            LOG.info("cases of the story told in {} ms", (System.nanoTime() - begun) / 1_000_000);
        } catch (DataAccessException | TransactionException e) {
            // The demo was stopped meanwhile.
            LOG.info("cases of the story were not told to the end: {}", e.getMessage());
        }
    }

    /** As the system. Each is written in a transaction of its own, in the scope of the account that would write it. */
    private void tell(Map<String, Institution> homes) {
        var harapan = Objects.requireNonNull(homes.get("harapan"));
        wholeWay(child(harapan, "siti", "Siti Aminah", "Nurhaliza", "IBU"));
        onlyPoor(child(harapan, "dayang", "Dayang Sari", "Halimah", "IBU"));
        sealed(child(harapan, "citra", "Citra Lestari", "Wahyuni", "IBU"));
        goingHome(child(harapan, "rahmat", "Rahmat Hidayat", "Abdul Kadir", "AYAH"));
        atHomeAgain(harapan);
        emergency(harapan);
        unknownFamily(child(harapan, "hidayah", "Nur Hidayah", "Belum diketahui", "KERABAT_LAIN"));
        unfinished(harapan);
        elsewhere(homes);
    }

    private void wholeWay(Whose siti) {
        var in = LocalDate.of(2024, 7, 1);
        signed(siti, RUJUKAN_MASUK, in.minusDays(12));
        signed(siti, ASESMEN_AWAL, in.minusDays(7));
        signed(siti, KEPUTUSAN, in.minusDays(4));
        signed(siti, SURAT_PERNYATAAN, in);
        signed(siti, BERITA_ACARA_PENERIMAAN, in);
        signed(siti, ASESMEN_LANJUTAN, in.plusDays(11));
        var first = signed(siti, RENCANA, in.plusDays(25));
        signed(siti, TINJAUAN, in.plusDays(200));
        hand.signed(siti, RENCANA, ago(215), List.of(), first);
        signed(siti, KUNJUNGAN_RUMAH, ago(90));
        hand.signed(siti, TINJAUAN, ago(35), List.of("siti2"), null);
    }

    private void onlyPoor(Whose dayang) {
        signed(dayang, ASESMEN_AWAL, ago(62));
        signed(dayang, KEPUTUSAN, ago(55));
        hand.draft(dayang, KUNJUNGAN_RUMAH, ago(4), List.of(), "kunjungan");
    }

    private void sealed(Whose citra) {
        var in = LocalDate.of(2025, 2, 17);
        signed(citra, RUJUKAN_MASUK, in);
        signed(citra, ASESMEN_AWAL, in.plusDays(1));
        signed(citra, KEPUTUSAN, in.plusDays(3));
        signed(citra, ASESMEN_LANJUTAN, in.plusDays(14));
        signed(citra, RENCANA, ago(190));
    }

    private void goingHome(Whose rahmat) {
        signed(rahmat, ASESMEN_AWAL, ago(300));
        signed(rahmat, RENCANA, ago(170));
        hand.signed(rahmat, KESIAPAN_KELUARGA, ago(3), List.of(), null, Signer.DINSOS);
    }

    private void atHomeAgain(Institution home) {
        var dimas = newcomer(home, ago(420), "dimas", "Dimas Saputra", Sex.L, "2015-05-19", "Sumarni", "NENEK");
        signed(dimas, RUJUKAN_MASUK, ago(420));
        signed(dimas, ASESMEN_AWAL, ago(418));
        signed(dimas, KEPUTUSAN, ago(415));
        signed(dimas, SURAT_PERNYATAAN, ago(412));
        var stay = admitted(dimas, home, ago(412), "Ibu sedang dirawat, ayah berlayar", null);
        signed(dimas, BERITA_ACARA_PENERIMAAN, ago(412));
        signed(dimas, ASESMEN_LANJUTAN, ago(400));
        signed(dimas, RENCANA, ago(390));
        signed(dimas, TINJAUAN, ago(208));
        signed(dimas, KESIAPAN_KELUARGA, ago(118));
        hand.as(
                dimas.manager(),
                ago(100),
                () -> leave.leave(
                        stay,
                        new Leaving(
                                ago(100),
                                "REUNIFIKASI",
                                "Ibu sudah pulih, nenek tinggal serumah",
                                "Loa Janan",
                                "Sumarni (nenek)",
                                null,
                                null),
                        null));
        signed(dimas, REINTEGRASI, ago(99));
        signed(dimas, PENGAKHIRAN, ago(98));
        signed(dimas, PEMBINAAN_LANJUT, ago(68));
        hand.signed(dimas, PEMBINAAN_LANJUT, ago(6), List.of("dimas2"), null);
    }

    private void emergency(Institution home) {
        var intan = newcomer(home, ago(2), "intan", "Intan Permata", Sex.P, null, "Belum diketahui", "IBU");
        signed(intan, RUJUKAN_MASUK, ago(2));
        admitted(
                intan,
                home,
                ago(2),
                "Ditemukan polisi sendirian di terminal",
                new Crossing(
                        Crossing.Ground.DARURAT,
                        "Diantar polisi pukul 22.15, tidak ada orang dewasa yang menjaga malam itu"));
        hand.draft(intan, ASESMEN_AWAL, ago(1), List.of(), "keadaan", "kesehatan");
    }

    private void unknownFamily(Whose hidayah) {
        signed(hidayah, ASESMEN_AWAL, ago(14));
        hand.signed(hidayah, KEPUTUSAN, ago(8), List.of(), null, Signer.DINSOS);
    }

    private void unfinished(Institution harapan) {
        var rizky = child(harapan, "rizky", "Muhammad Rizky", "Fatmawati", "IBU");
        signed(rizky, ASESMEN_AWAL, ago(33));
        hand.signed(rizky, RENCANA, ago(5), List.of(), null, Signer.PENGELOLA);
        var fadli = child(harapan, "fadli", "Ahmad Fadli", "Belum ditemukan", "KERABAT_LAIN");
        signed(fadli, ASESMEN_AWAL, ago(40));
        hand.draft(fadli, ASESMEN_LANJUTAN, ago(9), List.of(), "kesehatan", "sosial", "spiritual", "kekuatan");
        var aisyah = child(harapan, "aisyah", "Aisyah Putri", "Hamdan", "AYAH");
        hand.draft(aisyah, KUNJUNGAN_RUMAH, ago(1), List.of(), "kunjungan", "keadaan-rumah");
    }

    private void elsewhere(Map<String, Institution> homes) {
        var wredha = Objects.requireNonNull(homes.get("wredha"));
        var old =
                of(wredha, "lansia", "Rahmat Basuki", "peksos.lansia", "pengelola.wredha", "Suroso", "BUKAN_KELUARGA");
        signed(old, ASESMEN_AWAL, LocalDate.of(2023, 9, 16));
        signed(old, KEPUTUSAN, LocalDate.of(2023, 9, 20));
        signed(old, ASESMEN_LANJUTAN, ago(160));
        signed(old, RENCANA, ago(150));
        var mandiri = Objects.requireNonNull(homes.get("mandiri"));
        var blind = of(mandiri, "netra", "Slamet Riyadi", "peksos.mandiri", "pengelola.mandiri", "Partini", "KAKAK");
        signed(blind, ASESMEN_AWAL, ago(130));
        signed(blind, KEPUTUSAN, ago(126));
        signed(blind, ASESMEN_LANJUTAN, ago(115));
        signed(blind, RENCANA, ago(105));
        var pulih = Objects.requireNonNull(homes.get("pulih"));
        var rangga = of(pulih, "napza", "Rangga Saputra", "peksos.pulih", "pengelola.pulih", "Suharti", "IBU");
        signed(rangga, ASESMEN_AWAL, ago(75));
        signed(rangga, KEPUTUSAN, ago(72));
        signed(rangga, ASESMEN_LANJUTAN, ago(60));
        signed(rangga, RENCANA, ago(50));
    }

    private UUID signed(Whose whose, Step step, LocalDate on) {
        return hand.signed(whose, step, on, List.of(), null);
    }

    private Whose newcomer(
            Institution home,
            LocalDate on,
            String key,
            String name,
            Sex sex,
            @Nullable String born,
            String kin,
            String relation) {
        var id = hand.as(
                "pengelola",
                on,
                () -> register.open(
                        Register.NewFile.of(
                                Ids.next(),
                                home.id(),
                                new Identity(name, null, sex, null, "PROSES", null, null, null, "WNI"),
                                new Birth(
                                        "Samarinda",
                                        born == null ? null : BirthDate.day(LocalDate.parse(born)),
                                        null,
                                        null,
                                        null,
                                        null)),
                        Reason.NONE));
        return new Whose(id, key, name, "peksos", "pengelola", kin, relation);
    }

    private UUID admitted(Whose whose, Institution home, LocalDate on, String reason, @Nullable Crossing why) {
        var stay = Ids.next();
        var entry = new Entry(on, null, "KELUARGA", whose.kin(), reason, null, null, null, null);
        hand.as(whose.manager(), on, () -> admit.admit(stay, whose.id(), home.id(), entry, why));
        return stay;
    }

    private Whose child(Institution home, String key, String name, String kin, String relation) {
        return of(home, key, name, "peksos", "pengelola", kin, relation);
    }

    private Whose of(
            Institution home, String key, String name, String worker, String manager, String kin, String relation) {
        var id = transaction.execute(
                status -> db.sql("""
                        select id from client.client where institution_id = ? and identity_full_name = ?""").params(home.id(), name).query(UUID.class).single());
        return new Whose(id, key, name, worker, manager, kin, relation);
    }

    private LocalDate ago(int days) {
        return LocalDate.now(clock.withZone(ZONE)).minusDays(days);
    }
}
