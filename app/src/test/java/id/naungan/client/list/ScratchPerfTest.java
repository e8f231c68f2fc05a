package id.naungan.client.list;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.client.list.ClientFilter.Lacks;
import id.naungan.client.list.ClientFilter.Living;
import id.naungan.store.TestDatabase;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaunganTest
@Import(World.class)
class ScratchPerfTest {
    @Autowired
    World world;

    @Autowired
    ClientList list;

    @Autowired
    JdbcClient db;

    @Test
    void perf() throws Exception {
        var t0 = System.nanoTime();
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement()) {
            s.execute(
                    "alter table institution.institution disable trigger user; alter table client.client disable trigger user; alter table client.paper disable trigger user");
        }
        world.system(() -> {
            db.sql(
                            "insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, registration_status) select gen_random_uuid(), 0, r.id, 'Panti ' || r.id || ' ' || n, 'ANAK', 'YAYASAN', r.id, 'TERDAFTAR' from reference.region r, generate_series(1, 6) n where r.level = 2")
                    .update();
            db.sql(
                            "insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_sex, identity_nik_status, birth_date, birth_precision, situation_orphan_status) select gen_random_uuid(), 0, i.id, i.district, case when n % 5 > 0 then date '2023-01-01' end, chr(65 + (n * 7 % 26)) || substr(md5(i.id::text || n), 1, 12), case when n % 2 = 0 then 'L' else 'P' end, case when n % 4 > 0 then 'ADA' else 'PROSES' end, date '2008-01-01' + n * 37, 'DAY', 'YATIM' from institution.institution i, generate_series(1, 97) n where i.profile_name like 'Panti __.__ _'")
                    .update();
            db.sql(
                            "insert into client.paper (id, version, client_id, paper_kind, paper_status) select gen_random_uuid(), 0, c.id, 'AKTA', 'ADA' from client.client c where c.birth_date > '2009-01-01' on conflict do nothing")
                    .update();
            return db.sql("select count(*) from client.client")
                    .query(Long.class)
                    .single();
        });
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement()) {
            s.execute(
                    "alter table institution.institution enable trigger user; alter table client.client enable trigger user; alter table client.paper enable trigger user; analyze client.client; analyze client.paper; analyze institution.institution");
        }
        System.out.println("PERF seeded "
                + world.system(() -> db.sql("select count(*) from client.client")
                        .query(Long.class)
                        .single()) + " in " + (System.nanoTime() - t0) / 1_000_000 + " ms");
        var home =
                world.system(() -> db.sql("select id from institution.institution where profile_name = 'Panti 64.72 3'")
                        .query(UUID.class)
                        .single());
        var manager = new Scope(
                UUID.randomUUID(),
                null,
                "x",
                Role.PENGELOLA,
                Reach.INSTITUTION,
                home,
                null,
                ZoneId.of("Asia/Makassar"),
                false);
        var account = UUID.randomUUID();
        for (var scope : new Scope[] {
            manager,
            world.district("64.72"),
            world.province("35"),
            new Scope(account, null, "x", Role.PENGASUH, Reach.CLIENTS, home, null, ZoneId.of("Asia/Makassar"), false)
        }) {
            for (var f : new ClientFilter[] {
                ClientFilter.NONE,
                new ClientFilter(null, Living.SEMUA, null, null, Lacks.AKTA, null),
                new ClientFilter(null, Living.SEMUA, null, AgeGroup.REMAJA, Lacks.NIK, "YATIM")
            }) {
                var page = new long[30];
                var counts = new long[30];
                UUID after = null;
                for (int i = 0; i < 30; i++) {
                    var a = after;
                    var t = System.nanoTime();
                    var p = world.seen(scope, () -> list.page(f, a));
                    page[i] = (System.nanoTime() - t) / 1000;
                    after = p.next();
                    t = System.nanoTime();
                    world.seen(scope, () -> list.counts(f));
                    counts[i] = (System.nanoTime() - t) / 1000;
                }
                Arrays.sort(page);
                Arrays.sort(counts);
                System.out.println("PERF " + scope.reach() + " " + f + " page p50 " + page[15] + "us p95 " + page[28]
                        + "us; counts p50 " + counts[15] + "us p95 " + counts[28] + "us "
                        + world.seen(scope, () -> list.counts(f)));
            }
        }
    }
}
