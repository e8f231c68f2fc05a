package id.naungan.care;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Homes, children and carers of these tests; every test makes its own. */
@TestComponent
class CareWorld {

    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final World world;

    CareWorld(World world) {
        this.world = world;
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** As people type a day. */
    static String typed(LocalDate day) {
        return "%02d-%02d-%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    UUID child(Institution home, String name, LocalDate born) {
        var id = world.client(home, name, Sex.P, typed(born));
        world.resides(id, today().minusMonths(6));
        return id;
    }

    /** With an account of its own, because receipts and openings belong to accounts. */
    Scope with(Institution home, Role role) {
        var account = world.account(home, "Uji " + role, role, Reach.INSTITUTION);
        return new Scope(account, null, "Uji " + role, role, Reach.INSTITUTION, home.id(), null, ZONE, false);
    }

    static Map<String, String> form(String... namesAndValues) {
        var form = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) form.put(namesAndValues[i], namesAndValues[i + 1]);
        return form;
    }
}
