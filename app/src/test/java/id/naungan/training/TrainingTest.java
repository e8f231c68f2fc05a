package id.naungan.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.store.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A training from its plan to what it makes people able to do. */
@NaunganTest
class TrainingTest extends TrainingSteps {

    @Test
    void fromThePlanToTheCertificateAndBack() {
        var kasih = as.home(KASIH);
        var harapan = as.home(HARAPAN);
        var cook = person(kasih, "64.72", "Bu Uji Dapur", "JURU_MASAK");
        var training = Ids.next();
        assertThat(plan("dinsos", training, "2")).hasStatus3xxRedirection();
        assertThat(plan("dinsos", training, "2")).as("sent twice").hasStatus3xxRedirection();
        assertThat(acting.count("training.session where training_id = '" + training + "'"))
                .isOne();
        var of = "/bimtek/" + training;
        assertThat(as.get("pengelola.kasih", of)).as("a draft").hasStatus(404);

        // Invited once, with a letter and a notice.
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post(
                            "dinsos",
                            of + "/lks",
                            "pilih",
                            "DIPILIH",
                            "lks",
                            kasih.toString(),
                            "lks",
                            harapan.toString()))
                    .hasStatus3xxRedirection();
        assertThat(acting.count("training.invitation where training_id = '" + training + "'"))
                .isEqualTo(2);
        var invitation = invitation(training, kasih);
        assertThat(acting.count("document.letter where source_id = '" + invitation + "'"))
                .isOne();
        assertThat(acting.count("notice.notice where key = 'bimtek:" + invitation + "'"))
                .isPositive();
        assertThat(as.get("pengelola.kasih", "/bimtek/undangan")).bodyText().contains("Bimtek uji coba");
        var answer = "/bimtek/undangan/" + invitation;
        assertThat(as.get("pengelola.kasih", answer)).bodyText().contains("Bu Uji Dapur", "belum punya: Pencegahan");
        assertThat(as.get("pengelola", answer)).as("another home").hasStatus(404);
        assertThat(as.post("pengelola", answer + "/peserta", "petugas", cook.toString()))
                .hasStatus(404);

        // Two seats: the third waits, and gets the seat of whoever withdraws.
        assertThat(as.post("pengelola.kasih", answer + "/peserta"))
                .hasStatus(422)
                .bodyText()
                .contains("Centang");
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("pengelola.kasih", answer + "/peserta", "petugas", cook.toString()))
                    .hasStatus3xxRedirection();
        var named = Ids.next();
        assertThat(name(answer, named, "Nama Tanpa Berkas")).hasStatus3xxRedirection();
        var waits = Ids.next();
        assertThat(as.post(
                        "dinsos",
                        of + "/peserta",
                        "id",
                        waits.toString(),
                        "home",
                        as.home("Rumah Pulih Mahakam").toString(),
                        "name",
                        "Orang Menunggu"))
                .hasStatus3xxRedirection();
        assertThat(state(waits)).isEqualTo("CADANGAN");
        assertThat(people(training)).isEqualTo(3);
        assertThat(as.post("pengelola.kasih", answer + "/peserta/" + named + "/pembatalan", "alasan", "Sakit"))
                .hasStatus3xxRedirection();
        assertThat(state(waits)).isEqualTo("TERDAFTAR");
        assertThat(name(answer, Ids.next(), "Keempat")).hasStatus3xxRedirection();
        assertThat(name(answer, Ids.next(), "Kelima")).hasStatus3xxRedirection();
        assertThat(name(answer, Ids.next(), "Terlalu Banyak"))
                .as("three of one home")
                .hasStatus(422)
                .bodyText()
                .contains("Paling banyak 3 orang", "Terlalu Banyak");

        // Declined with a reason; the same page of two managers.
        var other = "/bimtek/undangan/" + invitation(training, harapan);
        assertThat(as.post("pengelola", other + "/penolakan", "version", "0", "why", "x"))
                .hasStatus(422);
        assertThat(as.post("pengelola", other + "/penolakan", "version", "0", "why", "Semua bertugas"))
                .hasStatus3xxRedirection();
        assertThat(acting.count("notice.notice where key = 'bimtek-ditolak:" + invitation(training, harapan) + ":0'"))
                .as("who invited is told")
                .isPositive();
        assertThat(as.post("pengelola", other + "/penolakan", "version", "0", "why", "Semua bertugas"))
                .hasStatus(409);
        assertThat(as.get("dinsos", of + "/lks?jawaban=DITOLAK")).bodyText().contains("Semua bertugas");

        attended(training, waits);
        certified(training, kasih, cook);
    }

    /** At the door by code and by the list; two phones count once. */
    private void attended(UUID training, UUID waits) {
        var of = "/bimtek/" + training;
        var session = session(training);
        var cook = participant(training, "Bu Uji Dapur");
        assertThat(as.get("pengelola.kasih", of + "/pintu/" + session)).hasStatus(403);
        assertThat(as.get("dinsos.kukar", of + "/pintu/" + session)).hasStatus(404);
        var code = code(as.get("dinsos", of + "/pintu/" + session));
        assertThat(get("/hadir/ZZZZ-ZZZZ")).hasStatus(404);
        assertThat(get("/hadir/" + code)).hasStatusOk().bodyText().contains("Orang Menunggu", "Bu Uji Dapur");
        assertThat(post("/hadir/" + code)).hasStatus(422);
        assertThat(post("/hadir/" + code, "peserta", Ids.next().toString())).hasStatus(422);
        assertThat(post("/hadir/" + code, "peserta", waits.toString())).hasStatus3xxRedirection();
        assertThat(get("/hadir/" + code)).bodyText().doesNotContain("Orang Menunggu");
        assertThat(post("/hadir/" + code, "peserta", waits.toString()))
                .as("twice")
                .hasStatus3xxRedirection();
        assertThat(acting.count("training.attendance where participant_id = '" + waits + "'"))
                .isOne();
        // A new code: the one before opens nothing any more.
        as.post("dinsos", of + "/pintu/" + session);
        assertThat(get("/hadir/" + code)).hasStatus(404);

        assertThat(tick("dinsos", training, session, cook, "HADIR", "")).hasStatus3xxRedirection();
        assertThat(tick("dinsos", training, session, cook, "TERLAMBAT", ""))
                .as("another phone")
                .hasStatus3xxRedirection();
        assertThat(mark(cook)).isEqualTo("HADIR");
        assertThat(tick("dinsos", training, session, cook, "TIDAK", ""))
                .as("did not see it")
                .hasStatus(409);
        assertThat(tick("dinsos", training, session, cook, "TIDAK", "0")).hasStatus3xxRedirection();
        assertThat(mark(cook)).isEqualTo("TIDAK");
        assertThat(tick("dinsos", training, session, cook, "HADIR", "1")).hasStatus3xxRedirection();
        assertThat(tick("dinsos", training, session, Ids.next(), "HADIR", "")).hasStatus(422);
        assertThat(tick("dinsos.kukar", training, session, cook, "HADIR", "")).hasStatus(404);
        assertThat(as.get("dinsos", of + "/hadir/" + session)).bodyText().contains("2 dari", "data-offline");
        assertThat(as.get("dinsos", of)).bodyText().contains("Berjalan");
    }

    private void certified(UUID training, UUID kasih, UUID cook) {
        var of = "/bimtek/" + training;
        assertThat(as.post("dinsos", of + "/sertifikat")).as("not done yet").hasStatus(409);
        assertThat(as.post("dinsos", of + "/penyelesaian")).hasStatus3xxRedirection();
        var lacks =
                "training.need where person_id = '" + cook + "' and competence = 'KEKERASAN' and until > current_date";
        assertThat(acting.count(lacks)).isZero();
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("dinsos", of + "/sertifikat")).hasStatus3xxRedirection();
        assertThat(acting.count("training.certificate where training_id = '" + training + "'"))
                .isEqualTo(2);
        assertThat(acting.count(
                        "staff.competence where training_id = '" + training + "' and person_id = '" + cook + "'"))
                .as("one a competence")
                .isOne();
        assertThat(acting.count(lacks)).isOne();
        var letter = acting.system(
                () -> db.sql("""
                select d.check_code from document.letter d join training.certificate c on c.letter_id = d.id join training.participant p on p.id = c.id
                 where p.training_id = ? and p.person_id = ?""").params(training, cook).query(String.class).single());
        assertThat(get("/cek/" + letter))
                .hasStatusOk()
                .bodyText()
                .contains("Sertifikat bimtek")
                .doesNotContain("Bu Uji");
        assertThat(as.get("pengelola.kasih", "/lks/" + kasih + "/bimtek"))
                .bodyText()
                .contains("SERT-BIMTEK", "Bu Uji Dapur");

        var participant = participant(training, "Bu Uji Dapur");
        var withdraw = of + "/sertifikat/" + participant + "/pencabutan";
        assertThat(as.post("dinsos", withdraw, "why", "")).hasStatus(422);
        assertThat(as.post("dinsos", withdraw, "why", "Bukan orangnya")).hasStatus3xxRedirection();
        assertThat(as.post("dinsos", withdraw, "why", "Bukan orangnya")).hasStatus(404);
        assertThat(acting.count(lacks)).as("holds no longer").isZero();
        assertThat(get("/cek/" + letter)).bodyText().containsIgnoringCase("tidak berlaku");
        assertThat(as.post("dinsos", of + "/nilai", "sebelum." + participant, "101"))
                .hasStatus(422)
                .bodyText()
                .contains("101");
        assertThat(as.post("dinsos", of + "/nilai", "sebelum." + participant, "40", "sesudah." + participant, "72,5"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", of + "/peserta?mana=HADIR")).bodyText().contains("40 → 72,5");
    }
}
