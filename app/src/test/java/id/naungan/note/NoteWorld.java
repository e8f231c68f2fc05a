package id.naungan.note;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People who write notes; each has an account of its own, because receipts belong to accounts. */
@TestComponent
public class NoteWorld {

    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final World world;

    NoteWorld(World world) {
        this.world = world;
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    Scope writer(Institution home, Role role, Reach reach) {
        var name = "Penulis " + role;
        var account = world.account(home, name, role, reach);
        return new Scope(account, null, name, role, reach, home.id(), null, ZONE, false);
    }

    public Scope manager(Institution home) {
        return writer(home, Role.PENGELOLA, Reach.INSTITUTION);
    }

    UUID child(Institution home, String name) {
        var id = world.client(home, name, Sex.P, "03-03-2016");
        world.resides(id, today().minusYears(1));
        return id;
    }

    static Map<String, String> form(UUID client, LocalDate day, @Nullable String version, String... more) {
        var form = new HashMap<>(
                Map.of("_kiriman", Ids.next().toString(), "clientId", client.toString(), "day", day.toString()));
        if (version != null) form.put("_versi", version);
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return form;
    }

    public void tap(Scope as, UUID client, LocalDate day) {
        world.post(as, "/hari-ini/" + client, form(client, day, "", "cepat", "BAIK"));
    }
}
