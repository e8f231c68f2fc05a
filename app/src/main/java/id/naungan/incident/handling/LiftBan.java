package id.naungan.incident.handling;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody may be on duty again. Possible in any state: a ban may outlast the incident. */
@Component
class LiftBan {

    private static final ActKind LIFTED = ActKind.of("incident.ban-lifted");

    private final Acts acts;
    private final Scopes scopes;
    private final Incidents incidents;
    private final Bans bans;
    private final Clock clock;

    LiftBan(Acts acts, Scopes scopes, Incidents incidents, Bans bans, Clock clock) {
        this.acts = acts;
        this.scopes = scopes;
        this.incidents = incidents;
        this.bans = bans;
        this.clock = clock;
    }

    Optional<Bans.Banned> find(UUID incident, UUID ban) {
        return bans.of(incident).stream()
                .filter(b -> b.id().equals(ban) && b.liftedBy() == null)
                .findFirst();
    }

    void of(UUID incident, UUID ban, String why) {
        if (!incidents.read(incident).handles()) throw new NotAllowed("HANDLE_INCIDENT");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        acts.perform(LIFTED, Reason.of(why), () -> {
            if (!bans.lift(incident, ban, why, scopes.current().name(), now)) throw new NotVisible();
        });
    }
}
