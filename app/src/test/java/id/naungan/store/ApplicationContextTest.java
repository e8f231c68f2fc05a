package id.naungan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "naungan.story=false")
class ApplicationContextTest {

    @Autowired
    JdbcClient db;

    @Test
    void theWholeApplicationWorksAsARoleThatOwnsNothing() {
        assertThat(db.sql("select current_user").query(String.class).single()).isEqualTo(PgRoles.APP);
        assertThat(db.sql("select count(*) from pg_class where pg_has_role(relowner, 'member')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void moduleMigrationsOfEveryFolderHaveRun() {
        assertThat(db.sql("select count(*) from pg_namespace where nspname in ('audit', 'access', 'client')")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }
}
