package id.naungan.care;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bounds of nutrition are rows an administrator changes on the screen. */
@NaunganTest
class BandPagesTest {

    private static final String BOUND = "/acuan/ambang-gizi/WEIGHT_FOR_AGE:0:BB_KURANG";

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    private int version() {
        return world.system(
                () -> db.sql("select version from care.nutrition_band where id = 'WEIGHT_FOR_AGE:0:BB_KURANG'")
                        .query(Integer.class)
                        .single());
    }

    private static Map<String, String> form(String upto, int version) {
        return new HashMap<>(Map.of(
                "upto", upto, "included", "TIDAK", "reason", "Naskah diperiksa", "version", String.valueOf(version)));
    }

    @Test
    void anAdministratorChangesABoundWithAReasonAndNobodyElse() {
        var admin = world.nation(Role.ADMIN);
        assertThat(text(world.get(admin, "/acuan"))).contains("/acuan/ambang-gizi");
        assertThat(text(world.get(world.nation(Role.KPAI), "/acuan/ambang-gizi")))
                .contains("di bawah -2")
                .doesNotContain(BOUND);
        assertThat(world.post(world.district("64.72"), BOUND, form("-1,9", version())))
                .hasStatus(403);
        assertThat(world.post(admin, BOUND, form("-1,9", version()))).hasStatus(302);
        assertThat(text(world.get(admin, "/acuan/ambang-gizi"))).contains("di bawah -1,9");
        assertThat(world.post(admin, BOUND, form("-2", version()))).hasStatus(302);
    }

    @Test
    void boundsStayInTheirOrderAndTwoChangesMeet() {
        var admin = world.nation(Role.ADMIN);
        assertThat(world.post(admin, BOUND, form("-3,5", version()))).hasStatus(422);
        assertThat(world.post(admin, BOUND, form("31 Februari", version()))).hasStatus(422);
        assertThat(world.post(admin, BOUND, form("-2", version() + 7))).hasStatus(409);
    }
}
