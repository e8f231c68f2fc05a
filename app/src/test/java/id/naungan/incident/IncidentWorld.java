package id.naungan.incident;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.receive.NewIncident;
import id.naungan.incident.receive.NewIncident.Source;
import id.naungan.incident.receive.NewPerson;
import id.naungan.incident.receive.NewReporter;
import id.naungan.incident.receive.ReceiveReport;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Reports of a test, sent by whoever it says. */
@TestComponent
public class IncidentWorld {

    private final World world;
    private final ReceiveReport receive;
    private final Scopes scopes;
    private final Clock clock;
    private final TransactionOperations transaction;

    IncidentWorld(World world, ReceiveReport receive, Scopes scopes, Clock clock, TransactionOperations transaction) {
        this.world = world;
        this.receive = receive;
        this.scopes = scopes;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Somebody with an account of this home. */
    public Scope staff(Institution home, String name, Role role) {
        var id = world.account(home, name, role, Reach.INSTITUTION);
        return new Scope(id, null, name, role, Reach.INSTITUTION, home.id(), null, ZoneId.of("Asia/Jakarta"), false);
    }

    /** Somebody with an account of an office. */
    public Scope officer(String region, String name, Role role) {
        var id = Ids.next();
        var reach = region.length() == 2 ? Reach.PROVINCE : Reach.DISTRICT;
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, region, must_change_password, status)
                values (?, ?, ?, ?, ?, ?, false, 'ACTIVE')""", id, "o" + id, name, role.name(), reach.name(), region);
        return new Scope(id, null, name, role, reach, null, region, ZoneId.of("Asia/Jakarta"), false);
    }

    /** Somebody accused, by account or by relation alone. */
    public static NewPerson accused(@Nullable UUID account, @Nullable String relation) {
        return new NewPerson(Part.TERDUGA, null, account, null, relation);
    }

    public static NewPerson victim(UUID client) {
        return new NewPerson(Part.KORBAN, client, null, null, null);
    }

    public UUID report(Scope who, Institution home, Set<String> kinds, Answer safe, NewPerson... people) {
        return report(who, home, kinds, safe, clock.instant(), people);
    }

    public UUID report(
            Scope who, Institution home, Set<String> kinds, Answer safe, Instant knownAt, NewPerson... people) {
        var id = Ids.next();
        var report = new NewIncident(
                id,
                home.id(),
                home.district(),
                null,
                Source.PETUGAS,
                kinds,
                safe,
                knownAt,
                false,
                knownAt,
                knownAt,
                "KAMAR",
                "Cerita rahasia yang panjang",
                "Saya takut",
                new ArrayList<>(List.of(people)),
                new NewReporter(who.account(), null, null, null));
        scopes.as(who, () -> transaction.execute(status -> receive.receive(report)));
        return id;
    }
}
