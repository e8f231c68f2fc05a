package id.naungan.casework;

import static id.naungan.casework.step.Step.*;
import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.gate.Crossing;
import id.naungan.store.Ids;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Who reaches and sees what of a case: sealed parts, strangers, the home that had the file before. */
class CaseScopeTest extends CaseTest {

    private static final ActKind TRIED = ActKind.of("test.tried");
    private static final String SECRET = "Dipukul dengan ikat pinggang";

    private UUID withViolence() {
        return signed(
                ASESMEN_AWAL,
                "kekerasan/kinds=FISIK",
                "kekerasan/doers=ORANG_TUA",
                "kekerasan/ongoing=YA",
                "kekerasan/reportedTo=BELUM",
                "kekerasan/story=" + SECRET);
    }

    private long sectionsSeen(Scope who, UUID form) {
        return world.seen(
                who,
                () -> db.sql("select count(*) from casework.section where record_id = ? and name = 'kekerasan'")
                        .param(form)
                        .query(Long.class)
                        .single());
    }

    private long changesSeen(Scope who) {
        return world.seen(
                who,
                () -> db.sql(
                                "select count(*) from audit.change where tbl = 'casework.section' and strpos(diff::text, ?) > 0 and client_id = ?")
                        .params(SECRET, siti)
                        .query(Long.class)
                        .single());
    }

    @Test
    void aSealedSectionOpensWithAReasonForHalfAnHour() {
        var form = withViolence();
        var caregiver = cases.account(home, "Rina Rantai", Role.PENGASUH);
        for (var who : List.of(caregiver, colleague, worker, manager, dinsos)) {
            assertThat(text(world.get(who, url(form, ""))))
                    .as(who.name())
                    .contains("Siti Rantai")
                    .doesNotContain(SECRET);
            assertThat(sectionsSeen(who, form)).isZero();
            assertThat(changesSeen(who)).isZero();
        }
        assertThat(text(world.get(colleague, "/klien/" + siti + "/riwayat"))).doesNotContain(SECRET);
        assertThat(world.post(caregiver, "/klien/" + siti + "/buka", Map.of("reason", "MENANGANI")))
                .hasStatus(403);
        assertThat(world.post(
                        colleague, "/klien/" + siti + "/buka", Map.of("reason", "MENANGANI", "ke", url(form, ""))))
                .hasStatus(302);
        assertThat(text(world.get(colleague, url(form, "")))).contains(SECRET);
        assertThat(changesSeen(colleague)).isPositive();
        assertThat(text(world.get(manager, url(form, "")))).doesNotContain(SECRET);
        assertThat(sectionsSeen(caregiver, form)).isZero();
    }

    @Test
    void anOpeningOfHalfAnHourAgoIsOver() {
        var form = withViolence();
        scopes.as(
                colleague,
                () -> acts.perform(
                        TRIED,
                        Reason.NONE,
                        () -> db.sql("""
                insert into client.opening (client_id, account_id, account_name, role, reason, opened_at, until)
                values (?, ?, ?, 'PEKSOS', 'MENANGANI', now() - interval '31 minutes', now() - interval '1 minute')""")
                                .params(siti, colleague.person(), colleague.name())
                                .update()));
        assertThat(sectionsSeen(colleague, form)).isZero();
        assertThatThrownBy(() -> scopes.as(
                        colleague,
                        () -> acts.perform(
                                TRIED,
                                Reason.NONE,
                                () -> db.sql("""
                insert into client.opening (client_id, account_id, account_name, role, reason, until)
                values (?, ?, ?, 'PEKSOS', 'MENANGANI', now() + interval '1 day')""")
                                        .params(siti, colleague.person(), colleague.name())
                                        .update())))
                .rootCause()
                .hasMessageContaining("not_for_long");
    }

    /** A photo in a sealed section is as sealed as its words, also under the address files have. */
    @Test
    void aPhotoOfASealedSectionIsSealedToo() throws IOException {
        var form = cases.begin(worker, siti, ASESMEN_AWAL, null);
        var sent = new LinkedHashMap<>(sheet(form, Ids.next(), "", "x"));
        sent.put("ofPart", "kekerasan");
        assertThat(world.upload(worker, url(form, "/kekerasan"), sent, "foto", "luka.jpg", photo()))
                .hasStatus(302);
        // Not even the system's own jobs see what is sealed; its writer does.
        var photo = world.seen(
                worker,
                () -> db.sql("select file_id from casework.attachment where record_id = ?")
                        .param(form)
                        .query(UUID.class)
                        .single());
        assertThat(world.get(worker, "/berkas/" + photo)).as("its writer").hasStatusOk();
        var caregiver = cases.account(home, "Rina Foto", Role.PENGASUH);
        for (var who : List.of(caregiver, colleague, manager, dinsos)) {
            assertThat(world.get(who, "/berkas/" + photo)).as(who.name()).hasStatus(404);
            assertThat(world.count(who, "casework.attachment", "client_id", siti))
                    .as(who.name())
                    .isZero();
        }
        world.post(colleague, "/klien/" + siti + "/buka", Map.of("reason", "MENANGANI"));
        assertThat(world.get(colleague, "/berkas/" + photo))
                .as("opened with a reason")
                .hasStatusOk();
        assertThat(world.count(colleague, "casework.attachment", "client_id", siti))
                .isOne();
    }

    private static byte[] photo() throws IOException {
        var drawn = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** A code marked sensitive stays in the sealed section it was said in. */
    @Test
    void aSensitiveCategoryDoesNotLeaveItsSealedSection() {
        signed(KEPUTUSAN, "kategori/ppks=PPKS02", "kategori/ppks=PPKS16");
        assertThat(world.system(() -> db.sql("select code from client.category where client_id = ?")
                        .param(siti)
                        .query(String.class)
                        .list()))
                .doesNotContain("PPKS16");
    }

    @Test
    void strangersReachNoRouteAndNoRow() {
        var form = withViolence();
        var task = one(UUID.class, "select id from client.task where client_id = ? limit 1", siti);
        var strangers = new ArrayList<>(List.of(
                cases.account(neighbour, "Tono Tetangga", Role.PEKSOS),
                world.manager(neighbour),
                world.district("61.04"),
                world.province("62"),
                world.nation(Role.KEMENSOS),
                world.nation(Role.KPAI),
                world.nation(Role.AUDITOR),
                world.nation(Role.ADMIN)));
        var pages = List.of(
                "/klien/" + siti + "/formulir",
                url(form, ""),
                url(form, "/keadaan"),
                url(form, "/tanda-tangan"),
                url(form, "/pembatalan"),
                url(form, "/banding"),
                "/klien/" + siti + "/buka",
                "/tugas/" + task);
        var sent = Map.of(
                "/klien/" + siti + "/formulir",
                Map.of("baru", Ids.next().toString(), "langkah", "KUNJUNGAN_RUMAH"),
                url(form, "/keadaan"),
                sheet(form, Ids.next(), "1", "x"),
                url(form, "/tanda-tangan"),
                Map.of("tanda", Ids.next().toString(), "sebagai", "PEKSOS"),
                url(form, "/tanpa-dinsos"),
                Map.of("ground", "LAIN", "reason", "Alasan yang panjang"),
                url(form, "/pembukaan"),
                Map.<String, String>of(),
                url(form, "/pengambilalihan"),
                Map.<String, String>of(),
                url(form, "/perbaikan"),
                Map.of("baru", Ids.next().toString()),
                url(form, "/surat"),
                Map.<String, String>of(),
                "/klien/" + siti + "/buka",
                Map.of("reason", "MENANGANI"),
                "/tugas/" + task + "/penyelesaian",
                Map.of("on", "02-03-2026", "how", "Sudah"));
        for (var who : strangers) {
            for (var page : pages)
                assertThat(world.get(who, page).getResponse().getStatus())
                        .as(who.role() + " " + page)
                        .isIn(403, 404);
            sent.forEach((page, texts) -> assertThat(
                            world.post(who, page, texts).getResponse().getStatus())
                    .as(who.role() + " POST " + page)
                    .isIn(403, 404));
            for (var table : List.of(
                    "case_file",
                    "record",
                    "section",
                    "signature",
                    "gate_crossing",
                    "functioning",
                    "last_resort",
                    "attachment"))
                assertThat(world.count(who, "casework." + table, "client_id", siti))
                        .as(who.role() + " " + table)
                        .isZero();
            assertThat(world.count(who, "client.task", "client_id", siti)).isZero();
        }
        assertThat(world.get(worker, url(form, ""))).hasStatusOk();
        assertThat(world.count(worker, "casework.record", "client_id", siti)).isOne();
    }

    @Test
    void aTransferTakesTheCaseAndLeavesTheRecordsInView() {
        admitted(why(Crossing.Ground.DARURAT));
        var form = withViolence();
        world.sql(
                "update client.client set institution_id = ?, district = ? where id = ?",
                neighbour.id(),
                neighbour.district(),
                siti);
        assertThat(one(UUID.class, "select institution_id from casework.case_file where client_id = ?", siti))
                .isEqualTo(neighbour.id());
        assertThat(count(
                        "select count(*) from client.task where client_id = ? and status = 'TERBUKA' and institution_id <> ?",
                        siti,
                        neighbour.id()))
                .isZero();
        assertThat(count(
                        "select count(*) from client.task where client_id = ? and status = 'TERBUKA' and holder is not null",
                        siti))
                .isZero();
        assertThat(world.count(worker, "casework.record", "id", form)).isOne();
        assertThat(sectionsSeen(worker, form)).isZero();
        assertThat(world.seen(
                        worker,
                        () -> db.sql("select count(*) from casework.section where record_id = ?")
                                .param(form)
                                .query(Long.class)
                                .single()))
                .isPositive();
        assertThat(world.get(worker, url(form, ""))).hasStatus(404);
        var receiver = cases.account(neighbour, "Tono Penerima", Role.PEKSOS);
        assertThat(world.get(receiver, url(form, ""))).hasStatusOk();
    }
}
