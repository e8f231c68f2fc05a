package id.naungan.casework;

import static id.naungan.casework.Field.entry;
import static id.naungan.casework.Field.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import id.naungan.casework.form.StartForm;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.signing.SignForm;
import id.naungan.casework.signing.Signing;
import id.naungan.casework.step.Step;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cast of the tests of the case: one home with its people, its neighbour, the district, and a child. */
@NaunganTest
abstract class CaseTest {

    @Autowired
    World world;

    @Autowired
    CaseWorld cases;

    @Autowired
    Scopes scopes;

    @Autowired
    Admit admit;

    @Autowired
    Leave leave;

    @Autowired
    StartForm start;

    @Autowired
    SignForm sign;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    Institution home;
    Institution neighbour;
    Scope worker;
    Scope colleague;
    Scope manager;
    Scope dinsos;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Rantai", "61.71.01.1001");
        neighbour = world.home("Panti Tetangga Rantai", "61.71.02.1001");
        worker = cases.account(home, "Andi Rantai", Role.PEKSOS);
        colleague = cases.account(home, "Beti Rantai", Role.PEKSOS);
        manager = cases.account(home, "Nur Rantai", Role.PENGELOLA);
        dinsos = world.district("61.71");
        siti = world.client(home, "Siti Rantai", Sex.P, "03-03-2016");
    }

    static Crossing why(Crossing.Ground ground) {
        return new Crossing(ground, "Alasan uji " + Ids.next());
    }

    UUID signed(Step step, String... overrides) {
        var id = cases.draft(worker, siti, step, overrides);
        assertThat(cases.all(worker, manager, dinsos, id, null)).as(step.name()).isInstanceOf(Signing.Complete.class);
        return id;
    }

    <T> T one(Class<T> type, String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(type).single());
    }

    long count(String sql, Object... params) {
        return one(Long.class, sql, params);
    }

    List<String> tasks(String status) {
        return world.system(
                () -> db.sql("select kind from client.task where client_id = ? and status = ? order by kind")
                        .params(siti, status)
                        .query(String.class)
                        .list());
    }

    String url(UUID form, String rest) {
        return "/klien/" + siti + "/formulir/" + form + rest;
    }

    Admission admitted(Crossing why) {
        return scopes.as(manager, () -> admit.admit(Ids.next(), siti, home.id(), entry(today()), why));
    }

    Map<String, String> sheet(UUID form, UUID item, String version, String words) {
        var sent = new LinkedHashMap<>(Map.of(
                "_kiriman", item.toString(), "_versi", version, "ofForm", form.toString(), "ofPart", "kunjungan"));
        sent.putAll(Map.of("on", "02-03-2026", "purpose", "ASESMEN", "met", "KLIEN", "words", words));
        return sent;
    }
}
