package id.naungan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.portal.edition.PrepareRelease;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition is prepared once a period, comes out by itself on its day, not before, and not while somebody holds it back. */
@NaunganTest
class ReleaseTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String LAST_YEAR = String.valueOf(TODAY.getYear() - 1);

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    PrepareRelease job;

    private long count(String sql) {
        return world.system(() -> db.sql(sql).param(LAST_YEAR).query(Long.class).single());
    }

    private String state() {
        return world.system(() -> db.sql("select state from portal.release where period = ?")
                .param(LAST_YEAR)
                .query(String.class)
                .single());
    }

    @Test
    void itIsPreparedOnceHeldBackByAPersonAndPublishedOnItsDay() {
        job.run(TODAY);
        job.run(TODAY);
        assertThat(count("select count(*) from portal.release where period = ?")).isOne();
        assertThat(state()).isEqualTo("SIAP");
        assertThat(count("select count(*) from portal.edition where period = ?")).isZero();
        var ministry = world.nation(Role.KEMENSOS);
        assertThat(world.get(ministry, "/terbitan-data"))
                .hasStatusOk()
                .bodyText()
                .contains("/terbitan-data/" + LAST_YEAR + "/penerbitan", "terbit sendiri pada")
                .doesNotContain("paling banyak satu edisi");
        assertThat(world.get(ministry, "/terbitan-data/" + LAST_YEAR + "/penerbitan"))
                .hasStatusOk()
                .bodyText()
                .contains("Penghuni menurut umur", "Tahan edisi ini");

        assertThat(world.post(ministry, "/terbitan-data/" + LAST_YEAR + "/penahanan", Map.of("why", " ")))
                .hasStatus(422);
        assertThat(world.post(
                        ministry, "/terbitan-data/" + LAST_YEAR + "/penahanan", Map.of("why", "Data Berau belum masuk")))
                .hasStatus(302);
        job.run(TODAY.plusDays(60));
        assertThat(count("select count(*) from portal.edition where period = ?"))
                .as("held back")
                .isZero();
        world.sql("update portal.release set state = 'SIAP' where period = ?", LAST_YEAR);
        job.run(TODAY.plusDays(5));
        assertThat(count("select count(*) from portal.edition where period = ?"))
                .as("not before its day")
                .isZero();
        job.run(TODAY.plusDays(30));
        job.run(TODAY.plusDays(31));
        assertThat(count("select count(*) from portal.edition where period = ?")).isOne();
        assertThat(state()).isEqualTo("TERBIT");
        assertThat(world.get(ministry, "/terbitan-data/" + LAST_YEAR + "/penerbitan"))
                .hasStatus(404);
        for (var stranger : new Role[] {Role.KPAI, Role.AUDITOR})
            assertThat(world.get(world.nation(stranger), "/terbitan-data/" + LAST_YEAR + "/penerbitan"))
                    .hasStatus(403);
        assertThat(world.<Long>seen(
                        world.province("64"),
                        () -> db.sql("select count(*) from portal.release")
                                .query(Long.class)
                                .single()))
                .isZero();
    }
}
