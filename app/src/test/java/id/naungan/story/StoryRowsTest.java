package id.naungan.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the story wrote of staff and trainings in one home: nobody of another home, regency, province or of the nation's overseers reaches a row. */
@NaunganTest
class StoryRowsTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(strings = {"staff.career", "training.action", "training.score"})
    void noStrangerReachesARow(String table) {
        var home = world.system(() -> db.sql("select institution_id from " + table + " limit 1")
                .query(UUID.class)
                .optional());
        assertThat(home).as("the story tells of " + table).isPresent();
        var id = home.orElseThrow();
        var district = world.system(() -> db.sql("select district from institution.institution where id = ?")
                .param(id)
                .query(String.class)
                .single());
        assertThat(world.count(world.district(district), table, "institution_id", id))
                .isPositive();
        for (var stranger : List.of(
                world.manager(world.home("Panti Orang Lain", "63.71.01.1001")),
                world.district("64.03".equals(district) ? "64.09" : "64.03"),
                world.district("63.71"),
                world.province("63"),
                world.nation(Role.KPAI),
                world.nation(Role.ADMIN)))
            assertThat(world.count(stranger, table, "institution_id", id))
                    .as(table + " by " + stranger.role() + " " + stranger.region())
                    .isZero();
    }
}
