package id.naungan.institution.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is compared here is as alike as PostgreSQL finds it. */
@NaunganTest
class TrigramsTest {

    private static final List<String> NAMES = List.of(
            "harapan",
            "harapan bunda",
            "harapann bunda",
            "al-ikhlas",
            "AL IKHLAS",
            "nurul huda 2",
            "tresna",
            "",
            "ab",
            "kasih ibu & anak");

    @Autowired
    JdbcClient db;

    @Autowired
    AsUser as;

    @Test
    void everyPairIsAsAlikeAsInTheDatabase() {
        for (var one : NAMES)
            for (var other : NAMES) {
                float there = as.system(() -> db.sql("select similarity(?, ?)")
                        .params(one, other)
                        .query(Float.class)
                        .single());
                assertThat(Trigrams.of(one).similarity(Trigrams.of(other)))
                        .as(one + " / " + other)
                        .isCloseTo(there, within(0.0001f));
            }
    }
}
