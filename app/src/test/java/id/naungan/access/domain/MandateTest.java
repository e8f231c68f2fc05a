package id.naungan.access.domain;

import static id.naungan.access.Role.*;
import static id.naungan.access.domain.Mandate.Verdict.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.access.NewAccount;
import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MandateTest {

    private static final UUID HOME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final String DISTRICT = "64.72";

    private static Account account(Posting posting) {
        return Account.invited(new NewAccount(UUID.randomUUID(), "a.b", "A B", posting), Instant.EPOCH)
                .active("h", Instant.EPOCH);
    }

    private static Mandate mandate(Posting posting) {
        return new Mandate(account(posting).scope());
    }

    private static final Mandate MANAGER = mandate(Posting.at(HOME, DISTRICT, PENGELOLA));
    private static final Mandate OFFICE = mandate(Posting.inDistrict(DISTRICT, DINSOS_KAB));
    private static final Mandate PROVINCE = mandate(Posting.inProvince("64", DINSOS_PROV));
    private static final Mandate ADMINISTRATOR = mandate(Posting.national(ADMIN));

    @Test
    void a_manager_invites_caregivers_social_workers_and_managers_of_the_own_home() {
        assertThat(MANAGER.invite(Posting.at(HOME, DISTRICT, PENGASUH, Reach.CLIENTS)))
                .isEqualTo(ALLOWED);
        assertThat(MANAGER.invite(Posting.at(HOME, DISTRICT, PEKSOS))).isEqualTo(ALLOWED);
        assertThat(MANAGER.invite(Posting.at(HOME, DISTRICT, PENGELOLA))).isEqualTo(ALLOWED);
    }

    @Test
    void a_manager_invites_nobody_to_another_home() {
        assertThat(MANAGER.invite(Posting.at(OTHER, DISTRICT, PENGASUH))).isEqualTo(OUTSIDE_YOUR_SCOPE);
        assertThat(MANAGER.invite(Posting.inDistrict(DISTRICT, PEKSOS))).isEqualTo(OUTSIDE_YOUR_SCOPE);
    }

    @Test
    void a_manager_makes_no_office() {
        assertThat(MANAGER.invite(Posting.inDistrict(DISTRICT, DINSOS_KAB))).isEqualTo(ROLE_NOT_YOURS);
        assertThat(MANAGER.invite(Posting.national(ADMIN))).isEqualTo(ROLE_NOT_YOURS);
    }

    @Test
    void a_district_office_invites_managers_of_its_homes_only() {
        assertThat(OFFICE.invite(Posting.at(HOME, DISTRICT, PENGELOLA))).isEqualTo(ALLOWED);
        assertThat(OFFICE.invite(Posting.at(HOME, "64.02", PENGELOLA))).isEqualTo(OUTSIDE_YOUR_SCOPE);
        assertThat(OFFICE.invite(Posting.inDistrict("64.02", DINSOS_KAB))).isEqualTo(OUTSIDE_YOUR_SCOPE);
        assertThat(OFFICE.invite(Posting.inProvince("64", DINSOS_PROV))).isEqualTo(ROLE_NOT_YOURS);
    }

    @Test
    void a_province_invites_the_offices_of_its_districts() {
        assertThat(PROVINCE.invite(Posting.inDistrict(DISTRICT, DINSOS_KAB))).isEqualTo(ALLOWED);
        assertThat(PROVINCE.invite(Posting.inProvince("64", DINSOS_PROV))).isEqualTo(ALLOWED);
        assertThat(PROVINCE.invite(Posting.inDistrict("63.71", DINSOS_KAB))).isEqualTo(OUTSIDE_YOUR_SCOPE);
        assertThat(PROVINCE.invite(Posting.inProvince("63", DINSOS_PROV))).isEqualTo(OUTSIDE_YOUR_SCOPE);
    }

    @Test
    void the_administrator_invites_offices_and_no_caregiver() {
        assertThat(ADMINISTRATOR.invite(Posting.inProvince("63", DINSOS_PROV))).isEqualTo(ALLOWED);
        assertThat(ADMINISTRATOR.invite(Posting.national(AUDITOR))).isEqualTo(ALLOWED);
        assertThat(ADMINISTRATOR.invite(Posting.at(HOME, DISTRICT, PENGASUH))).isEqualTo(ROLE_NOT_YOURS);
    }

    @Test
    void whoever_manages_no_accounts_invites_nobody() {
        for (var role : new Role[] {KEMENSOS, KPAI, AUDITOR}) {
            assertThat(mandate(Posting.national(role)).invite(Posting.national(AUDITOR)))
                    .isEqualTo(ROLE_NOT_YOURS);
        }
        assertThat(mandate(Posting.at(HOME, DISTRICT, PENGASUH)).invite(Posting.at(HOME, DISTRICT, PENGASUH)))
                .isEqualTo(ROLE_NOT_YOURS);
    }

    @Test
    void dinsos_closes_a_caregivers_account_that_it_could_not_invite() {
        var caregiver = account(Posting.at(HOME, DISTRICT, PENGASUH));
        assertThat(OFFICE.mayLink(caregiver)).isFalse();
        assertThat(OFFICE.mayClose(caregiver)).isTrue();
        assertThat(OFFICE.mayClose(account(Posting.at(OTHER, "64.02", PENGASUH))))
                .isFalse();
    }

    @Test
    void nobody_closes_an_account_above_the_own_office() {
        assertThat(OFFICE.mayClose(account(Posting.inProvince("64", DINSOS_PROV))))
                .isFalse();
        assertThat(MANAGER.mayClose(account(Posting.at(HOME, DISTRICT, SUPERVISOR))))
                .isFalse();
        assertThat(PROVINCE.mayClose(account(Posting.national(ADMIN)))).isFalse();
    }

    @Test
    void nobody_closes_or_resets_the_own_account() {
        var self = account(Posting.at(HOME, DISTRICT, PENGELOLA));
        var mandate = new Mandate(self.scope());
        assertThat(mandate.mayClose(self)).isFalse();
        assertThat(mandate.mayLink(self)).isFalse();
    }

    @Test
    void a_closed_account_is_not_closed_twice() {
        assertThat(MANAGER.mayClose(
                        account(Posting.at(HOME, DISTRICT, PENGASUH)).closed("pergi", Instant.EPOCH)))
                .isFalse();
    }
}
