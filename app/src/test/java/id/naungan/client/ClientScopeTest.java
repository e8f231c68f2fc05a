package id.naungan.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.document.Samples;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is a stranger to a file, gets nothing of it: not by any address, not by any table. */
@NaunganTest
class ClientScopeTest {

    private static final List<String> TABLES = List.of(
            "client.client:id",
            "client.paper:client_id",
            "client.relative:client_id",
            "client.category:client_id",
            "client.consent:client_id",
            "client.assignment:client_id",
            "document.file:client_id",
            "audit.change:client_id",
            "audit.reading:client_id");

    @Autowired
    World world;

    Institution home;
    Scope manager;
    UUID siti;
    UUID relative;
    UUID category;
    UUID consent;
    UUID scan;

    @BeforeEach
    void cast() {
        home = world.home("Panti Tertutup", "65.71.01.1001");
        manager = world.manager(home);
        siti = world.client(home, "Siti Tertutup", Sex.P, "03-03-2016");
        relative = Ids.next();
        category = Ids.next();
        consent = Ids.next();
        scan = Ids.next();
        world.post(
                manager,
                "/klien/" + siti + "/keluarga",
                Map.of(
                        "id",
                        relative.toString(),
                        "person.relation",
                        "IBU",
                        "person.name",
                        "Ibu Tertutup",
                        "person.alive",
                        "YA",
                        "person.guardian",
                        "YA",
                        "contact.barred",
                        "TIDAK"));
        world.post(
                manager,
                "/klien/" + siti + "/kategori",
                Map.of("id", category.toString(), "category", "PPKS:PPKS02", "since", "01-02-2024"));
        world.post(
                manager,
                "/klien/" + siti + "/persetujuan",
                Map.of(
                        "id",
                        consent.toString(),
                        "purpose",
                        "PUBLIKASI",
                        "given",
                        "YA",
                        "giverName",
                        "Ibu Tertutup",
                        "giverRelation",
                        "Ibu",
                        "givenOn",
                        "01-02-2024"));
        world.upload(
                manager,
                "/klien/" + siti + "/surat/KK/pindaian",
                Map.of("id", scan.toString()),
                "file",
                "kk.png",
                Samples.png(60, 40));
        world.get(manager, "/klien/" + siti);
    }

    /** Every page of a file that can be read, with the file's own rows in it. */
    private List<String> pages() {
        var k = "/klien/" + siti;
        return List.of(
                k,
                k + "/keluarga",
                k + "/keluarga/baru",
                k + "/keluarga/" + relative + "/akhir",
                k + "/surat",
                k + "/surat/KK",
                k + "/kategori",
                k + "/kategori/" + category + "/akhir",
                k + "/persetujuan",
                k + "/persetujuan/baru",
                k + "/persetujuan/" + consent + "/penarikan",
                k + "/foto",
                k + "/pengasuh",
                k + "/riwayat",
                k + "/riwayat/pembaca",
                k + "/riwayat/cetak",
                "/berkas/" + scan,
                "/berkas/" + scan + "/kecil",
                "/koreksi/klien-identitas/" + siti,
                "/koreksi/klien-keluarga/" + relative,
                "/koreksi/klien-kontak/" + relative);
    }

    /** Every form that writes into a file, filled so that its own manager would get through. */
    private Map<String, Map<String, String>> writes() {
        var k = "/klien/" + siti;
        var ending = Map.of("endedOn", "01-03-2025", "reason", "Uji orang asing");
        var writes = new LinkedHashMap<String, Map<String, String>>();
        writes.put(
                k + "/keluarga",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "person.relation",
                        "AYAH",
                        "person.name",
                        "Penyusup",
                        "person.alive",
                        "YA",
                        "person.guardian",
                        "YA",
                        "contact.barred",
                        "TIDAK"));
        writes.put(k + "/keluarga/" + relative + "/akhir", ending);
        writes.put(k + "/surat/AKTA/status", Map.of("status", "ADA"));
        writes.put(k + "/surat/AKTA", Map.of("status", "ADA", "number", "1"));
        writes.put(
                k + "/kategori", Map.of("id", Ids.next().toString(), "category", "PPKS:PPKS04", "since", "01-02-2024"));
        writes.put(k + "/kategori/" + category + "/akhir", ending);
        writes.put(
                k + "/persetujuan",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "purpose",
                        "FOTO",
                        "given",
                        "YA",
                        "giverName",
                        "A",
                        "giverRelation",
                        "Ibu",
                        "givenOn",
                        "01-02-2024"));
        writes.put(k + "/persetujuan/" + consent + "/penarikan", ending);
        writes.put(k + "/foto/penghapusan", Map.of());
        writes.put(
                k + "/pengasuh",
                Map.of("id", Ids.next().toString(), "account", Ids.next().toString()));
        writes.put(k + "/pengasuh/" + Ids.next() + "/akhir", Map.of());
        return writes;
    }

    private List<Scope> neighbours() {
        return List.of(
                world.manager(world.home("Panti Sebelah", "65.71.01.1001")),
                world.district("65.01"),
                world.province("64"));
    }

    private List<Scope> nation() {
        return List.of(
                world.nation(Role.KEMENSOS),
                world.nation(Role.KPAI),
                world.nation(Role.AUDITOR),
                world.nation(Role.ADMIN));
    }

    @Test
    void itsOwnManagerDistrictAndProvinceOpenEveryPage() {
        for (var uri : pages()) assertThat(world.get(manager, uri)).as(uri).hasStatusOk();
        for (var uri : pages())
            assertThat(world.get(world.district("65.71"), uri)).as(uri).hasStatusOk();
        assertThat(world.get(world.province("65"), "/klien/" + siti)).hasStatusOk();
    }

    @Test
    void neighboursFindNothingAtAnyAddress() {
        for (var scope : neighbours()) {
            for (var uri : pages()) {
                var status = world.get(scope, uri).getResponse().getStatus();
                // A province edits nothing anywhere: the permission refuses it before the row does.
                assertThat(status)
                        .as(scope.reach() + " " + uri)
                        .isIn(scope.role() == Role.DINSOS_PROV ? List.of(403, 404) : List.of(404));
            }
        }
    }

    @Test
    void rolesWithoutClientsAreRefusedEverywhere() {
        for (var scope : nation()) {
            for (var uri : pages())
                assertThat(world.get(scope, uri).getResponse().getStatus())
                        .as(scope.role() + " " + uri)
                        .isIn(403, 404);
            assertThat(world.get(scope, "/klien")).hasStatus(403);
            assertThat(world.get(scope, "/klien/baru")).hasStatus(403);
        }
    }

    @Test
    void strangersWriteNothing() {
        var before = written();
        for (var scope : neighbours())
            writes().forEach((uri, form) -> assertThat(
                            world.post(scope, uri, form).getResponse().getStatus())
                    .as(scope.reach() + " " + uri)
                    .isIn(403, 404, 422));
        for (var scope : nation())
            writes().forEach((uri, form) -> assertThat(world.post(scope, uri, form))
                    .as(scope.role() + " " + uri)
                    .hasStatus(403));
        for (var scope : neighbours()) {
            assertThat(world.upload(
                                    scope,
                                    "/klien/" + siti + "/surat/KIA/pindaian",
                                    Map.of("id", Ids.next().toString()),
                                    "file",
                                    "a.png",
                                    Samples.png(9, 9))
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
            assertThat(world.upload(
                                    scope,
                                    "/klien/" + siti + "/foto",
                                    Map.of("id", Ids.next().toString()),
                                    "photo",
                                    "a.png",
                                    Samples.png(9, 9))
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
        assertThat(written()).isEqualTo(before);
    }

    private long written() {
        return world.count(manager, "audit.change", "client_id", siti);
    }

    @Test
    void strangersFindNoRowInAnyTable() {
        for (var table : TABLES) {
            var parts = table.split(":");
            if (!table.startsWith("client.assignment"))
                assertThat(world.count(manager, parts[0], parts[1], siti))
                        .as("there is a row in " + table)
                        .isPositive();
            for (var scope : neighbours())
                assertThat(world.count(scope, parts[0], parts[1], siti))
                        .as(scope.reach() + " " + table)
                        .isZero();
            for (var scope : nation()) {
                // The auditor proves the reading log and therefore sees who read; never a file.
                if (scope.role() == Role.AUDITOR && table.startsWith("audit.reading")) continue;
                assertThat(world.count(scope, parts[0], parts[1], siti))
                        .as(scope.role() + " " + table)
                        .isZero();
            }
        }
    }
}
