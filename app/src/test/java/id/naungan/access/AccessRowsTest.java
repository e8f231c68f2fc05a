package id.naungan.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a neighbour finds in the tables of this module, asked without any page. */
@NaunganTest
class AccessRowsTest {

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    private long count(Posting who, String sql, java.util.UUID account) {
        return as.doing(who, () -> db.sql(sql).param(account).query(Long.class).single());
    }

    @Test
    void a_neighbour_finds_no_account_no_session_and_no_link() {
        var home = people.home("Harapan Bunda");
        var person = people.caregiver(home);
        as.tokenOf(person.id());
        var own = as.at(home, Role.PENGELOLA, Reach.INSTITUTION);
        var neighbour = as.at(people.home("Kasih Ibu"), Role.PENGELOLA, Reach.INSTITUTION);
        var account = "select count(*) from access.account where id = ?";
        var session = "select count(*) from access.session where account_id = ?";
        assertThat(count(own, account, person.id())).isOne();
        assertThat(count(own, session, person.id())).isOne();
        for (var stranger : new Posting[] {
            neighbour,
            Posting.inDistrict("64.02", Role.DINSOS_KAB),
            Posting.inProvince("63", Role.DINSOS_PROV),
            Posting.national(Role.KEMENSOS),
            Posting.national(Role.KPAI)
        }) {
            assertThat(count(stranger, account, person.id())).isZero();
            assertThat(count(stranger, session, person.id())).isZero();
            assertThat(count(stranger, "select count(*) from access.invitation where account_id = ?", person.id()))
                    .isZero();
        }
    }
}
