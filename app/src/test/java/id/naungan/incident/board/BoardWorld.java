package id.naungan.incident.board;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.receive.NewIncident;
import id.naungan.incident.receive.NewPerson;
import id.naungan.incident.receive.NewReporter;
import id.naungan.incident.receive.ReceiveReport;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports and accounts of these tests, each through the one way in. */
@TestComponent
public class BoardWorld {

    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final World world;
    private final ReceiveReport receive;
    private final JdbcClient db;

    BoardWorld(World world, ReceiveReport receive, JdbcClient db) {
        this.world = world;
        this.receive = receive;
        this.db = db;
    }

    /** A report of a home, or of no home in a regency. */
    public UUID report(
            @Nullable Institution home, String district, Set<String> kinds, List<NewPerson> people, @Nullable UUID by) {
        return report(home, district, kinds, people, by, Instant.now(), null);
    }

    public UUID report(
            @Nullable Institution home,
            String district,
            Set<String> kinds,
            List<NewPerson> people,
            @Nullable UUID by,
            Instant happened,
            @Nullable String place) {
        var id = Ids.next();
        receive.receive(new NewIncident(
                id,
                home == null ? null : home.id(),
                district,
                home == null ? "Rumah tanpa papan nama" : null,
                NewIncident.Source.PETUGAS,
                kinds,
                Answer.YA,
                happened,
                false,
                Instant.now(),
                Instant.now(),
                place,
                "Cerita",
                null,
                people,
                new NewReporter(by, null, null, null)));
        return id;
    }

    public static NewPerson accused(@Nullable UUID account, @Nullable String name) {
        return new NewPerson(Part.TERDUGA, null, account, name, null);
    }

    public String number(UUID incident) {
        return world.system(() -> db.sql("select number from incident.incident where id = ?")
                .param(incident)
                .query(String.class)
                .single());
    }

    /** An account that exists, as a scope. */
    public Scope officer(Role role, Reach reach, @Nullable Institution home, @Nullable String region) {
        var id = Ids.next();
        world.sql(
                """
                insert into access.account (id, username, full_name, role, reach, institution_id, district, region, must_change_password, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, false, 'ACTIVE')""",
                id,
                "b" + id,
                "Petugas " + role,
                role.name(),
                reach.name(),
                home == null ? null : home.id(),
                home == null ? null : home.district(),
                region);
        return new Scope(
                id, null, "Petugas " + role, role, reach, home == null ? null : home.id(), region, ZONE, false);
    }

    public void handles(UUID incident, Scope who) {
        world.sql(
                "insert into incident.party (incident_id, level, account_id, since, why) values (?, 'PENANGAN', ?, now(), 'UJI')",
                incident,
                who.person());
    }
}
