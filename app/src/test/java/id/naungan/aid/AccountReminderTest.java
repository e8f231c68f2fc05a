package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.notice.Daily;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told about an account that is due: the home a week before, the home and its office once it is late, each once. */
@NaunganTest
class AccountReminderTest {

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    @Autowired
    List<Daily> daily;

    @Test
    void anAccountIsRemindedOfOnceBeforeAndOnceAfterItsDay() {
        var office = aid.office(Role.DINSOS_KAB, "53.17");
        var home = world.home("Panti Ingat", "53.17.01.2001");
        var manager = world.account(home, "Pengelola Ingat", Role.PENGELOLA, Reach.INSTITUTION);
        // The term is thirty days.
        var soon = Paid.of(
                world,
                aid,
                office,
                aid.office(Role.DINSOS_KAB, "53.17"),
                home,
                "5317010101140001",
                LocalDate.now().minusDays(25));
        for (int twice = 0; twice < 2; twice++) reminders().run();
        assertThat(told(soon.payment(), "due", manager)).isEqualTo(1);
        assertThat(told(soon.payment(), "due", office.account())).isZero();
    }

    @Test
    void anAccountThatIsLateIsToldToTheHomeAndItsOffice() {
        var office = aid.office(Role.DINSOS_KAB, "53.12");
        var home = world.home("Panti Ingat", "53.12.04.2001");
        var manager = world.account(home, "Pengelola Lupa", Role.PENGELOLA, Reach.INSTITUTION);
        var late = Paid.of(
                world,
                aid,
                office,
                aid.office(Role.DINSOS_KAB, "53.12"),
                home,
                "5312040101140001",
                LocalDate.now().minusDays(33));
        for (int twice = 0; twice < 2; twice++) reminders().run();
        assertThat(told(late.payment(), "late", manager)).isEqualTo(1);
        assertThat(told(late.payment(), "late", office.account())).isEqualTo(1);
        assertThat(world.get(office, "/bansos/lpj?mana=LEWAT")).bodyText().contains("Panti Ingat");
    }

    private Daily reminders() {
        return daily.stream()
                .filter(d -> d.name().equals("aid-accounts"))
                .findFirst()
                .orElseThrow();
    }

    private long told(UUID payment, String step, UUID account) {
        return aid.number(
                "select count(*) from notice.notice where key = ? and account_id = ?",
                "aid-account:" + payment + ":" + step,
                account);
    }
}
