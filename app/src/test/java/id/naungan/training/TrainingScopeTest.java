package id.naungan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees and writes what of a training. */
@NaunganTest
class TrainingScopeTest extends TrainingSteps {

    @Test
    void nobodyElseReadsOrWritesIt() {
        var kasih = as.home(KASIH);
        var training = Ids.next();
        plan("dinsos", training, "5");
        as.post("dinsos", "/bimtek/" + training + "/lks", "lks", kasih.toString());
        name("/bimtek/undangan/" + invitation(training, kasih), Ids.next(), "Rahasia Nama");
        var of = "/bimtek/" + training;
        var tables = List.of("event", "session", "invitation", "participant");
        for (var outsider : List.of(
                "dinsos.kukar",
                "dinsos.kalsel",
                "pengelola",
                "pengasuh",
                "pengasuh.asuh",
                "peksos",
                "supervisor",
                "kemensos",
                "kpai",
                "auditor",
                "admin")) {
            for (var table : tables)
                assertThat(acting.count(
                                outsider,
                                "training." + table + " where " + (table.equals("event") ? "id" : "training_id")
                                        + " = '" + training + "'"))
                        .as(outsider + " " + table)
                        .isZero();
            assertThat(as.get(outsider, of).getResponse().getStatus())
                    .as(outsider)
                    .isIn(403, 404);
            assertThat(written(outsider, training)).as(outsider).isZero();
        }
        // The province reads what its regencies do and does not plan for them.
        assertThat(as.get("dinsos.kaltim", of)).hasStatusOk();
        assertThat(as.post("dinsos.kaltim", of + "/pelaksanaan")).hasStatus(404);
        assertThat(as.get("dinsos.kukar", of + "/lks")).hasStatus(404);
        assertThat(as.post("dinsos.kukar", of + "/lks", "lks", kasih.toString()))
                .hasStatus(404);
        // A home of another regency is not invited, whatever id is sent.
        as.post("dinsos", of + "/lks", "lks", as.home("Rumah Anak Cahaya").toString());
        assertThat(acting.count("training.invitation where training_id = '" + training + "'"))
                .isOne();
        // A home gives nobody a seat.
        assertThatThrownBy(() -> acting.person(
                        "pengelola.kasih",
                        () -> acts.perform(
                                ActKind.of("training.answered"),
                                Reason.NONE,
                                () -> db.sql(
                                                "update training.participant set version = version + 1, state = 'TERDAFTAR', name = 'X' where training_id = ?")
                                        .param(training)
                                        .update())))
                .hasStackTraceContaining("row-level security");
        // The nation finds figures, and no name anywhere.
        for (var nation : List.of("kemensos", "kpai")) {
            assertThat(as.get(nation, "/bimtek/cakupan"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Rahasia Nama");
            assertThat(as.get(nation, "/bimtek/kesenjangan")).hasStatusOk();
            assertThat(as.get(nation, "/bimtek/kesenjangan/orang")).hasStatus(404);
            assertThat(as.get(nation, "/lks/" + kasih + "/bimtek"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Rahasia Nama");
        }
        for (var without : List.of("pengasuh", "peksos", "supervisor", "auditor", "admin"))
            assertThat(as.get(without, "/bimtek/cakupan")).as(without).hasStatus(403);
        assertThat(as.get("admin", "/bimtek/syarat")).hasStatusOk();
        assertThat(as.post("dinsos", "/bimtek/syarat", "id", Ids.next().toString()))
                .hasStatus(403);
    }

    @Test
    void whatParticipantsThinkIsReadByTheOfficeWithoutNamesAndByNobodyElse() {
        var training = Ids.next();
        plan("dinsos", training, "5");
        scopes.asSystem(
                "test",
                () -> acts.perform(
                        ActKind.of("training.evaluated"),
                        Reason.NONE,
                        () -> db.sql("""
                insert into training.evaluation (id, training_id, useful, clear, practised, organised, confident, words) values (?, ?, 4, 4, 3, 5, 4, 'Rahasia pendapat')""").params(Ids.next(), training).update()));
        var rows = "training.evaluation where training_id = '" + training + "'";
        for (var office : List.of("dinsos", "dinsos.kaltim"))
            assertThat(acting.count(office, rows)).as(office).isOne();
        for (var outsider : List.of(
                "dinsos.kukar",
                "dinsos.kalsel",
                "pengelola",
                "pengelola.kasih",
                "pengasuh",
                "peksos",
                "supervisor",
                "kemensos",
                "kpai",
                "auditor",
                "admin")) assertThat(acting.count(outsider, rows)).as(outsider).isZero();
        for (var writer : List.of("dinsos", "pengelola.kasih", "dinsos.kaltim"))
            assertThatThrownBy(() -> acting.person(
                            writer,
                            () -> acts.perform(
                                    ActKind.of("training.evaluated"),
                                    Reason.NONE,
                                    () -> db.sql("""
                    insert into training.evaluation (id, training_id, useful, clear, practised, organised, confident) values (?, ?, 1, 1, 1, 1, 1)""")
                                            .params(Ids.next(), training)
                                            .update())))
                    .as(writer + " answers for nobody")
                    .hasStackTraceContaining("row-level security");
        assertThat(as.get("dinsos", "/bimtek/" + training))
                .as("one answer alone would tell who")
                .bodyText()
                .doesNotContain("Rahasia pendapat");
    }

    private int written(String who, UUID training) {
        try {
            return acting.person(
                    who,
                    () -> acts.perform(
                            ActKind.of("training.changed"),
                            Reason.NONE,
                            () -> db.sql(
                                            "update training.event set version = version + 1, title = 'Diubah' where id = ?")
                                    .param(training)
                                    .update()));
        } catch (org.springframework.dao.DataAccessException refused) {
            return 0;
        }
    }
}
